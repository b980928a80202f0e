import Testing

@testable import Exchange

struct HeadingWordsTests {
    @Test(
        "the distance from the planned year is read from its mark",
        arguments: [("Tahun 2017 (n-3)", -3), ("(n)", 0), ("Tahun n+1", nil), ("Tahun (n + 1)", 1), ("n-2", -2)]
            as [(String, Int?)])
    func offset(text: String, expected: Int?) {
        #expect(HeadingWords(text).offset == expected)
    }

    @Test("a span of years is no year, and \"s.d.\" means up to one")
    func spans() {
        #expect(HeadingWords("Renstra tahun 2016- 2021").isSpan)
        #expect(!HeadingWords("Tahun 2021").isSpan)
        #expect(HeadingWords("Realisasi s.d. tahun 2020").isThrough)
        #expect(HeadingWords("Sampai Dengan Tahun Berjalan").isThrough)
        #expect(HeadingWords("Tahun 2019 (n-1)").isPeriodOnly)
        #expect(!HeadingWords("Target Tahun 2019").isPeriodOnly)
    }
}
