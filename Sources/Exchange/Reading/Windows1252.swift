/// The characters of Windows-1252, in which older programs of Windows save texts.
enum Windows1252 {
    /// From 0x80 to 0x9F; 0 where it has none. All other bytes are the first characters of Unicode.
    private static let marks: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// Bytes that stand for nothing become U+FFFD.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let isMark = (0x80...0x9F).contains(byte)
            let value = isMark ? marks[Int(byte) - 0x80] : UInt32(byte)
            let isNone = isMark && value == 0
            scalars.append(isNone ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }
}
