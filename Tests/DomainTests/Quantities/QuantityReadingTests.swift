import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite("Reading targets and actuals")
struct QuantityReadingTests {
    private static func decimal(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }

    @Test(
        "numbers with a unit",
        arguments: [
            ("30 Orang", "30", "orang"), ("50org", "50", "orang"), ("20 Org", "20", "orang"), ("2 Dok", "2", "dokumen"),
            ("100 Dok.", "100", "dokumen"), ("12 Bulan", "12", "bulan"), ("25 kasus", "25", "kasus"),
            ("57 unit mesin check clock dan computer/PC", "57", "unit mesin check clock dan computer/PC"),
            ("1 qajenis", "1", "qajenis"), ("4250 SK KGB", "4250", "SK KGB"), ("2835 buah", "2835", "buah"),
            ("a. 95", "95", nil), ("a 24 kali", "24", "kali"), ("c 500 orang", "500", "orang"), ("3,00", "3", nil),
            ("50,00", "50", nil), ("510000000", "510000000", nil), ("18532", "18532", nil), ("0", "0", nil),
            ("0.875", "0.875", nil), ("88/100.000 KH", "88", "per 100.000 KH"), ("12/1000", "12", "per 1.000"),
            ("500 orang -", "500", "orang"), ("Rp. 510.000.000,-", "510000000", "Rp"), ("5 SK;", "5", "SK"),
        ] as [(String, String, String?)])
    func readsNumbers(raw: String, value: String, unit: String?) {
        let reading = QuantityReading.read(raw)
        #expect(reading.stated.reading == .reported(.number(Self.decimal(value), unit: unit)))
        #expect(reading.ambiguity == nil)
        #expect(reading.stated.raw == raw)
    }

    @Test(
        "percentages, the last mark being the decimal one",
        arguments: [
            ("73%", "73"), ("57,60%", "57.6"), ("100 %", "100"), ("23.75%", "23.75"), ("1000%", "1000"),
            ("85 persen", "85"), ("75,63 %", "75.63"), ("100%%", "100"), ("12,125%", "12.125"), ("100,000%", "100"),
            ("80% pegawai", "80"), ("90 Persen (tepat waktu)", "90"), ("a. 95%", "95"), ("(100%)", "100"),
        ])
    func readsPercentages(raw: String, value: String) {
        let reading = QuantityReading.read(raw)
        #expect(reading.stated.reading == .reported(.percent(Self.decimal(value))))
        #expect(reading.ambiguity == nil)
    }

    @Test("a bare number takes the unit of its column", arguments: [("25", "%"), ("25", "persen"), ("2,500", "file")])
    func takesTheColumnsUnit(raw: String, unit: String) {
        let expected: Quantity = unit == "file" ? .number(2500, unit: "file") : .percent(25)
        #expect(QuantityReading.read(raw, unit: unit).stated.reading == .reported(expected))
    }

    @Test("a bare number with three decimals in a percent column is no thousand")
    func readsDecimalsUnderPercent() {
        #expect(QuantityReading.read("2,500", unit: "%").stated.reading == .reported(.percent(Self.decimal("2.5"))))
    }

    @Test(
        "figures read with a guess say so",
        arguments: [
            ("3,000 poin", "3000"), ("2,500", "2500"), ("1.248 dos", "1248"), ("105.000 lembar", "105000"),
            ("1.710 org", "1710"), ("10652 +6376data", "17028"), ("15.000.000.00", "15000000"),
            ("1.000%", "1"), ("≥ 80 orang", "80"), ("-5 orang", "-5"), ("5 laporan triwulan 3", "5"),
            ("80% dari 120 orang", "80"), ("1.234,567 orang", "1234.567"), ("(3)", "3"),
        ])
    func flagsGuesses(raw: String, value: String) {
        let reading = QuantityReading.read(raw)
        #expect(reading.stated.reading.value?.number == Self.decimal(value))
        #expect(reading.ambiguity != nil)
    }

    @Test("a unit stands as printed, also one that is none")
    func keepsUnits() {
        #expect(QuantityReading.read("52 OPD%").stated.reading == .reported(.number(52, unit: "OPD%")))
        #expect(QuantityReading.read("52 OPD%").ambiguity == nil)
        #expect(QuantityReading.read("10652 +6376data").stated.reading.value?.unit == "data")
    }

    @Test("grades", arguments: ["BB", "B", "A", "AA", "CC", "WTP", "WDP", "BB (Sangat Baik)"])
    func readsGrades(raw: String) {
        let grade = String(raw.prefix { $0 != " " })
        #expect(QuantityReading.read(raw).stated.reading == .reported(.rating(grade)))
    }

    @Test(
        "ranges",
        arguments: [
            ("4.43-4.47", "4.43", "4.47", nil), ("80 – 90%", "80", "90", "%"), ("80% - 90%", "80", "90", "%"),
            ("10 s.d. 15 orang", "10", "15", "orang"), ("10 sampai dengan 15 Org", "10", "15", "orang"),
            ("5-7 hari", "5", "7", "hari"), ("1,125%-1,250%", "1.125", "1.25", "%"), ("4,5-4,625", "4.5", "4.625", nil),
        ] as [(String, String, String, String?)])
    func readsRanges(raw: String, lower: String, upper: String, unit: String?) {
        let reading = QuantityReading.read(raw)
        let range = Self.decimal(lower)...Self.decimal(upper)
        #expect(reading.stated.reading == .reported(.range(range, unit: unit)))
        #expect(reading.ambiguity == nil)
    }

    @Test("a range of thousands is doubtful")
    func flagsThousandsInRanges() {
        let reading = QuantityReading.read("1.000-2.000 orang")
        #expect(reading.stated.reading == .reported(.range(1000...2000, unit: "orang")))
        #expect(reading.ambiguity != nil)
    }

    @Test(
        "missing is no number",
        arguments: [("", "blank"), ("  ", "blank"), ("-", "dash"), ("–", "dash"), ("—", "dash")])
    func isMissing(raw: String, gap: String) throws {
        let expected = try #require(Reported<Quantity>.Gap(rawValue: gap))
        #expect(QuantityReading.read(raw).stated.reading == .missing(expected))
    }

    @Test(
        "what is no quantity stays text",
        arguments: [
            "Meningkat", "1.", "31/12/2020", "4 05 01 05", "8=(7/6)", "24/7", "5-3", "Rp", "+", "5+", "50%+25%",
            "1/4 dokumen", "s.d. 5", "Tk. II", "(", ")", "((", "5 .",
        ])
    func keepsText(raw: String) {
        let reading = QuantityReading.read(raw).stated.reading
        #expect(reading.value?.number == nil)
        #expect(reading.isReported)
    }

    @Test("no text makes it crash, and what is printed is kept")
    func isTotal() {
        let pieces = [
            "0", "7", "12", ".", ",", "-", "–", "%", "(", ")", "/", "+", "a.", "b", " ", "dan", "org", "BB", "s/d",
            "Rp",
            ";", "é", "\u{a0}", "≥", "\u{301}",
        ]
        Property.forAll(Generator.array(of: .element(of: pieces), counts: 0...14), runs: 4000) { parts in
            let raw = parts.joined()
            let bare = QuantityReading.read(raw)
            return bare.stated.raw == raw && QuantityReading.read(raw, unit: "%").stated.raw == raw
        }
    }

    @Test("a written quantity is read back the same")
    func readsWhatIsWritten() {
        Property.forAll(Generator.array(of: .integer(in: 0...100_000), counts: 2...2), runs: 300) { numbers in
            let small = Decimal(sign: .plus, exponent: -2, significand: Decimal(numbers[1] % 100_000))
            let written: [Quantity] = [.number(Decimal(numbers[0]), unit: "orang"), .percent(small), .rating("BB")]
            return written.allSatisfy { quantity in
                let reading = QuantityReading.read(IndonesianFormat.quantity(quantity))
                return reading.stated.reading == .reported(quantity)
            }
        }
    }
}
