//! The command line.

/// One contestant to run alone, under an instruction counter: `work`, `contestant`, `passes`.
pub struct One {
    pub work: String,
    pub contestant: String,
    pub passes: usize,
}

#[derive(Default)]
pub struct Args {
    pub suites: Vec<String>,
    pub quick: bool,
    pub json: bool,
    pub markdown: bool,
    pub instructions: bool,
    pub help: bool,
    pub one: Option<One>,
}

impl Args {
    pub fn parse(mut words: impl Iterator<Item = String>, suites: &[&str]) -> Result<Self, String> {
        let mut args = Self::default();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => args.quick = true,
                "--json" => args.json = true,
                "--markdown" => args.markdown = true,
                "--instructions" => args.instructions = true,
                "--help" | "-h" => args.help = true,
                "--one" => args.one = Some(One::parse(&mut words)?),
                name if suites.contains(&name) => args.suites.push(word),
                other => return Err(format!("unknown word `{other}`\n{}", help(suites))),
            }
        }
        Ok(args)
    }

    pub fn wants(&self, suite: &str) -> bool {
        self.suites.is_empty() || self.suites.iter().any(|name| name == suite)
    }
}

impl One {
    fn parse(words: &mut impl Iterator<Item = String>) -> Result<Self, String> {
        let mut next = || words.next().ok_or("--one needs WORK CONTESTANT PASSES");
        let (work, contestant, passes) = (next()?, next()?, next()?);
        let passes = passes.parse().map_err(|_| format!("not a number: {passes}"))?;
        Ok(Self { work, contestant, passes })
    }
}

pub fn help(suites: &[&str]) -> String {
    format!(
        "usage: pinwire-bench [{}] [--quick] [--json|--markdown] [--instructions]\n\
         --quick         at most 50 s of running per suite\n\
         --json          an array of {{suite, work, ours_ns, peer, peer_ns, ratio, goal, met}}; of suite `size` in bytes\n\
         --markdown      the tables of docs/performance.md\n\
         --instructions  suites packet, message, pool and flight: instructions per unit under callgrind instead of time\n",
        suites.join("|")
    )
}
