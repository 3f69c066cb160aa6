#!/usr/bin/env python3
"""The model's side of the comparison. The model is read where it lies, never copied.

    generate.py MODEL rust                          Rust source of the schemas
    generate.py MODEL cases ROUNDS SECONDS [RULE]   values, bytes, mutations and what the model says of them,
                                                    without one of its rules
    generate.py MODEL sample                        a few short ones
"""

import sys

sys.dont_write_bytecode = True


def main(arguments):
    model, what, *numbers = arguments
    sys.path.insert(0, model)
    import cases
    import declarations
    import schemas

    found = schemas.all_schemas()
    if what == "rust":
        sys.stdout.write(declarations.source(found))
    elif what == "sample":
        cases.sample(found, sys.stdout)
    else:
        if len(numbers) > 2:
            cases.without(found, numbers[2])
        cases.write(found, int(numbers[0]), float(numbers[1]), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
