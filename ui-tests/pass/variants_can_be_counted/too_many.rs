// As many as there can be.

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 0)] V0, #[pinwire(tag = 1)] V1, #[pinwire(tag = 2)] V2, #[pinwire(tag = 3)] V3,
    #[pinwire(tag = 4)] V4, #[pinwire(tag = 5)] V5, #[pinwire(tag = 6)] V6, #[pinwire(tag = 7)] V7,
    #[pinwire(tag = 8)] V8, #[pinwire(tag = 9)] V9, #[pinwire(tag = 10)] V10, #[pinwire(tag = 11)] V11,
    #[pinwire(tag = 12)] V12, #[pinwire(tag = 13)] V13, #[pinwire(tag = 14)] V14, #[pinwire(tag = 15)] V15,
    #[pinwire(tag = 16)] V16, #[pinwire(tag = 17)] V17, #[pinwire(tag = 18)] V18, #[pinwire(tag = 19)] V19,
    #[pinwire(tag = 20)] V20, #[pinwire(tag = 21)] V21, #[pinwire(tag = 22)] V22, #[pinwire(tag = 23)] V23,
    #[pinwire(tag = 24)] V24, #[pinwire(tag = 25)] V25, #[pinwire(tag = 26)] V26, #[pinwire(tag = 27)] V27,
    #[pinwire(tag = 28)] V28, #[pinwire(tag = 29)] V29, #[pinwire(tag = 30)] V30, #[pinwire(tag = 31)] V31,
    #[pinwire(tag = 32)] V32, #[pinwire(tag = 33)] V33, #[pinwire(tag = 34)] V34, #[pinwire(tag = 35)] V35,
    #[pinwire(tag = 36)] V36, #[pinwire(tag = 37)] V37, #[pinwire(tag = 38)] V38, #[pinwire(tag = 39)] V39,
    #[pinwire(tag = 40)] V40, #[pinwire(tag = 41)] V41, #[pinwire(tag = 42)] V42, #[pinwire(tag = 43)] V43,
    #[pinwire(tag = 44)] V44, #[pinwire(tag = 45)] V45, #[pinwire(tag = 46)] V46, #[pinwire(tag = 47)] V47,
    #[pinwire(tag = 48)] V48, #[pinwire(tag = 49)] V49, #[pinwire(tag = 50)] V50, #[pinwire(tag = 51)] V51,
    #[pinwire(tag = 52)] V52, #[pinwire(tag = 53)] V53, #[pinwire(tag = 54)] V54, #[pinwire(tag = 55)] V55,
    #[pinwire(tag = 56)] V56, #[pinwire(tag = 57)] V57, #[pinwire(tag = 58)] V58, #[pinwire(tag = 59)] V59,
    #[pinwire(tag = 60)] V60, #[pinwire(tag = 61)] V61, #[pinwire(tag = 62)] V62, #[pinwire(tag = 63)] V63,
    #[pinwire(tag = 64)] V64, #[pinwire(tag = 65)] V65, #[pinwire(tag = 66)] V66, #[pinwire(tag = 67)] V67,
    #[pinwire(tag = 68)] V68, #[pinwire(tag = 69)] V69, #[pinwire(tag = 70)] V70, #[pinwire(tag = 71)] V71,
    #[pinwire(tag = 72)] V72, #[pinwire(tag = 73)] V73, #[pinwire(tag = 74)] V74, #[pinwire(tag = 75)] V75,
    #[pinwire(tag = 76)] V76, #[pinwire(tag = 77)] V77, #[pinwire(tag = 78)] V78, #[pinwire(tag = 79)] V79,
    #[pinwire(tag = 80)] V80, #[pinwire(tag = 81)] V81, #[pinwire(tag = 82)] V82, #[pinwire(tag = 83)] V83,
    #[pinwire(tag = 84)] V84, #[pinwire(tag = 85)] V85, #[pinwire(tag = 86)] V86, #[pinwire(tag = 87)] V87,
    #[pinwire(tag = 88)] V88, #[pinwire(tag = 89)] V89, #[pinwire(tag = 90)] V90, #[pinwire(tag = 91)] V91,
    #[pinwire(tag = 92)] V92, #[pinwire(tag = 93)] V93, #[pinwire(tag = 94)] V94, #[pinwire(tag = 95)] V95,
    #[pinwire(tag = 96)] V96, #[pinwire(tag = 97)] V97, #[pinwire(tag = 98)] V98, #[pinwire(tag = 99)] V99,
    #[pinwire(tag = 100)] V100, #[pinwire(tag = 101)] V101, #[pinwire(tag = 102)] V102, #[pinwire(tag = 103)] V103,
    #[pinwire(tag = 104)] V104, #[pinwire(tag = 105)] V105, #[pinwire(tag = 106)] V106, #[pinwire(tag = 107)] V107,
    #[pinwire(tag = 108)] V108, #[pinwire(tag = 109)] V109, #[pinwire(tag = 110)] V110, #[pinwire(tag = 111)] V111,
    #[pinwire(tag = 112)] V112, #[pinwire(tag = 113)] V113, #[pinwire(tag = 114)] V114, #[pinwire(tag = 115)] V115,
    #[pinwire(tag = 116)] V116, #[pinwire(tag = 117)] V117, #[pinwire(tag = 118)] V118, #[pinwire(tag = 119)] V119,
    #[pinwire(tag = 120)] V120, #[pinwire(tag = 121)] V121, #[pinwire(tag = 122)] V122, #[pinwire(tag = 123)] V123,
    #[pinwire(tag = 124)] V124, #[pinwire(tag = 125)] V125, #[pinwire(tag = 126)] V126, #[pinwire(tag = 127)] V127,
    #[pinwire(tag = 128)] V128, #[pinwire(tag = 129)] V129, #[pinwire(tag = 130)] V130, #[pinwire(tag = 131)] V131,
    #[pinwire(tag = 132)] V132, #[pinwire(tag = 133)] V133, #[pinwire(tag = 134)] V134, #[pinwire(tag = 135)] V135,
    #[pinwire(tag = 136)] V136, #[pinwire(tag = 137)] V137, #[pinwire(tag = 138)] V138, #[pinwire(tag = 139)] V139,
    #[pinwire(tag = 140)] V140, #[pinwire(tag = 141)] V141, #[pinwire(tag = 142)] V142, #[pinwire(tag = 143)] V143,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pub(crate) fn main() {}
