import Domain
import FoundationEssentials
import Testing

@testable import Exchange

struct NumberFormatTests {
    private func printed(_ raw: String, _ code: String, is1904: Bool = false) -> NumberFormat.Printed? {
        StoredNumber(raw.utf8).map { NumberFormat(code).print($0, is1904: is1904) }
    }

    @Test(
        "numbers are printed as an Indonesian reader sees them",
        arguments: [
            ("0.75", "0%", "75%"), ("0.576", "0.00%", "57,60%"), ("0.576", "0.0#%", "57,6%"),
            ("2500", "#,##0", "2.500"),
            ("1018175000", "#,##0.00", "1.018.175.000,00"), ("57.6", "General", "57,6"),
            ("30", "0 \"Orang\"", "30 Orang"),
            ("1500000", "\"Rp\"#,##0", "Rp1.500.000"),
            ("1500000", "[$Rp-421]#,##0.00;[Red]-[$Rp-421]#,##0.00", "Rp1.500.000,00"),
            ("5", "00", "5"), ("-1500", "#,##0_);(#,##0)", "-1.500"), ("0", "_(* #,##0_);_(* (#,##0);_(* \"-\"_)", "0"),
            ("0.3333333333333333", "General", "0,333333333"), ("12", "@", "12"), ("150000", "0.00E+00", "150000"),
            ("0.5", "# ?/?", "0,5"), ("3", "#\\ \"dok.\"", "3 dok."), ("12.5", "General\" dok.\"", "12,5 dok."),
        ])
    func numbers(raw: String, code: String, text: String) {
        #expect(printed(raw, code)?.text == text)
    }

    @Test(
        "of sections with conditions the first that holds prints the number",
        arguments: [
            ("2500", "2.500 orang"), ("1234567", "1.234.567 orang"), ("900", "900 orang"), ("-2500", "-2500 orang"),
            ("12.5", "12,5 orang"), ("0", "0 orang"),
        ])
    func conditions(raw: String, text: String) {
        let code = #"[<1000]General" orang";[<1000000]#\.##0" orang";#\.###\.##0" orang""#
        #expect(printed(raw, code)?.text == text)
        #expect(printed("-5", "[=7]0;[<0]-#,##0;#,##0")?.text == "-5")
    }

    @Test(
        "a number that could be read otherwise carries digits that can't",
        arguments: [
            ("2500", "#,##0", "2500" as String?), ("2.5", "0.000", "2,5"), ("2500000", "#,##0", "2500000"),
            ("0.75", "0%", nil), ("2.575", "General", "2,5750"), ("1500", "\"Rp\"#,##0", "Rp1500"),
        ])
    func figures(raw: String, code: String, figure: String?) {
        #expect(printed(raw, code)?.figure == figure)
        #expect(printed(raw, code)?.hidden == nil)
    }

    @Test("a figure always reads as the stored number, without a doubt")
    func readings() {
        for (raw, code, value) in [
            ("2500", "#,##0", Decimal(2500)), ("2.5", "0.000", 2.5), ("1234.5", "#,##0.0", 1234.5),
            ("500", #"#\.##0"#, 500), ("2500.4", #"#\.##0"#, 2500.4),
        ] {
            guard let printed = printed(raw, code) else { continue }
            let reading = QuantityReading.read(printed.text, unit: "orang", figure: printed.figure)
            #expect(reading.stated.reading.value?.number == value)
            #expect(reading.ambiguity == nil)
        }
    }

    @Test("what was typed is read where the sheet shows less; what was computed, to two decimals")
    func hidden() {
        #expect(printed("0.576", "0%")?.text == "58%")
        #expect(printed("0.576", "0%")?.figure == "57,6%")
        #expect(printed("0.576", "0%")?.hidden == "57,6")
        #expect(printed("0.666666666666667", "0%")?.figure == "66,67%")
        #expect(printed("0.666666666666667", "0.00%")?.text == "66,67%")
        #expect(printed("0.666666666666667", "0.00%")?.hidden == nil)
        #expect(printed("1500000", "#,##0,")?.text == "1.500")
        #expect(printed("1500000", "#,##0,")?.figure == "1500000")
    }

    @Test(
        "what stands between digits is printed there; the stored number is read where the text says another",
        arguments: [
            ("5507255900", #"#\,###\,###\,##0\.\0\0"#, "5,507,255,900.00", nil as String?),
            ("2500", #"#\.##0"#, "2.500", nil), ("-2500", #"#\.##0"#, "-2.500", nil),
            ("12345678", "00-000", "12345-678", "12345678"), ("812", "\"(\"0\")\"00", "(8)12", "812"),
            ("500", #"#\.##0"#, ".500", "500"), ("750000", #"#\.###\.##0"#, ".750.000", nil),
            ("500", #"#\.##0" orang""#, ".500 orang", "500 orang"), ("5", "00-000", "00-005", "5"),
            ("10203", #"00\.00\.00"#, "01.02.03", "10203"), ("0", #"0\.###"#, "0.", "0"),
            ("1234", #"#\.##0\,\0\0\0"#, "1.234,000", "1234"),
        ])
    func pictures(raw: String, code: String, text: String, figure: String?) {
        #expect(printed(raw, code)?.text == text)
        #expect(printed(raw, code)?.figure == figure)
        #expect(printed(raw, code)?.hidden == nil)
    }

    @Test(
        "digits that such a format hides are told",
        arguments: [("2500.4", "2500,4", "2500,4" as String?), ("2500.000001", "2500", nil)])
    func hiddenBetween(raw: String, figure: String, hidden: String?) {
        #expect(printed(raw, #"#\.##0"#)?.text == "2.500")
        #expect(printed(raw, #"#\.##0"#)?.hidden == hidden)
        #expect(hidden == nil || printed(raw, #"#\.##0"#)?.figure == figure)
    }

    @Test(
        "dates are printed with Indonesian names",
        arguments: [
            ("44927", "dd/mm/yyyy", "01/01/2023"), ("43921", "d mmmm yyyy", "31 Maret 2020"),
            ("59", "d/m/yy", "28/2/00"),
            ("61", "d/m/yyyy", "1/3/1900"), ("44927.5", "dd-mmm-yy hh:mm", "01-Jan-23 12:00"),
            ("44927", "dddd", "Minggu"),
            ("44927", "[$-421]dd mmmm yyyy;@", "01 Januari 2023"),
        ])
    func dates(raw: String, code: String, text: String) {
        #expect(printed(raw, code)?.text == text)
    }

    @Test("a workbook may count its days from 1904")
    func from1904() {
        #expect(printed("43465", "dd/mm/yyyy", is1904: true)?.text == "01/01/2023")
    }

    @Test(
        "formats known by number",
        arguments: [(9, "75%"), (10, "75,00%"), (3, "1"), (2, "0,75"), (0, "0,75"), (49, "0,75")])
    func builtIn(id: Int, text: String) {
        #expect(StoredNumber("0.75".utf8).map { NumberFormat(builtIn: id).print($0, is1904: false).text } == text)
    }
}
