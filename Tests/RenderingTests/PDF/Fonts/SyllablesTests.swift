import Testing

@testable import Rendering

@Suite("Breaking Indonesian words")
struct SyllablesTests {
    @Test(
        "between syllables, never within one sound",
        arguments: [
            ("meningkatnya", "me-ning-kat-nya"), ("PEMERINTAHAN", "PE-ME-RIN-TA-HAN"),
            ("penyelenggaraan", "pe-nye-leng-ga-raan"), ("kegiatan/program", "ke-gia-tan/-prog-ram"), ("ASN", "ASN"),
            ("", ""), ("xxxx", "xxxx"),
        ])
    func parts(word: String, parts: String) {
        #expect(Syllables.parts(of: Substring(word)).joined(separator: "-") == parts)
    }
}
