import Documents
import Domain
import FoundationEssentials
import Testing

@testable import Rendering

@Suite("Figures of a workbook")
struct SheetNumberTests {
    @Test(
        "a figure printed the Indonesian way is a number that prints the same",
        arguments: [
            ("0", "0", "0"), ("150", "150", "0"), ("2021", "2021", "0"), ("-5", "-5", "0"),
            ("345.000.000,00", "345000000", "#,##0.00"), ("1.234.567", "1234567", "#,##0"), ("57,60", "57.6", "0.00"),
            ("0,5", "0.5", "0.0"), ("75%", "0.75", "0%"), ("57,60%", "0.576", "0.00%"),
            ("1.250,75", "1250.75", "#,##0.00"),
        ])
    func numbers(printed: String, value: String, format: String) throws {
        let number = try #require(SheetNumber(printed: printed))
        #expect(number.value == Decimal(string: value))
        #expect(number.format == format)
    }

    @Test(
        "what would look or read otherwise as a number stays text",
        arguments: [
            "", "-", "2.500", "2,500", "007", "00", "1.2", "2.1.3", "12.34.567", "345,000,000.00", "73 %", "30 Orang",
            "1.000%", "BB", "=1+1", "+5", "-0", "1e5", "1,", ",5", "1.234.5", "12345678901234567", "0.123.456",
            "5,1234567", "٣", " 5",
        ])
    func texts(printed: String) {
        #expect(SheetNumber(printed: printed) == nil)
    }

    @Test("a figure whose value is known is a number, however it is printed")
    func figures() {
        #expect(SheetNumber(.number(2_500))?.format == "#,##0")
        #expect(SheetNumber(.value(.number(Decimal(5) / 2, decimals: 3)))?.format == "#,##0.000")
        #expect(SheetNumber(.value(.percent(Decimal(75), decimals: nil)))?.value == Decimal(75) / 100)
        #expect(SheetNumber(.value(.percent(Decimal(999), decimals: nil)))?.format == "0%")
        #expect(SheetNumber(.value(.percent(Decimal(1_000), decimals: 2)))?.format == "#,##0.00%")
        #expect(SheetNumber(.value(.money(Money(rupiah: 1_000))))?.format == "#,##0")
        #expect(SheetNumber(.value(.money(Money(sen: 150))))?.format == "#,##0.00")
        #expect(SheetNumber(.missing("belum")) == nil)
        #expect(SheetNumber(.paragraphs(["1", "2"])) == nil)
    }

    @Test(
        "a whole number as its source marked it is a number that shows the same marks",
        arguments: [
            ("5,507,255,900.00", 5_507_255_900, #"[=5507255900]#\,###\,###\,##0\.\0\0;[<0]-#,##0.00;#,##0.00"#),
            ("2.500", 2_500, #"[<1000]General;[<1000000]#\.##0;#\.###\.##0"#),
            ("2,500", 2_500, #"[<1000]General;[<1000000]#\,##0;#\,###\,##0"#),
            ("15.000.000.00", 15_000_000, #"[=15000000]##\.###\.##0\.\0\0;[<0]-#,##0.00;#,##0.00"#),
            ("345.000.000,00", 345_000_000, "#,##0.00"), ("Rp 98.765.432.100,-", 98_765_432_100, ##""Rp "#,##0",-""##),
            ("Rp350.000,00", 350_000, ##""Rp"#,##0.00"##), ("Rp. 123.456.000", 123_456_000, ##""Rp. "#,##0"##),
            ("Rp 2.500", 2_500, ##"[<1000]"Rp "General;[<1000000]"Rp "#\.##0;"Rp "#\.###\.##0"##),
        ])
    func stated(raw: String, value: Int, format: String) throws {
        let number = try #require(SheetNumber(.value(.stated(raw, Decimal(value)))))
        #expect(number.value == Decimal(value))
        #expect(number.format == format)
    }

    @Test(
        "a figure with its unit is a number that shows the unit",
        arguments: [
            ("12 dokumen", "12", #"0" dokumen""#), ("73 %", "0.73", #"0" "%"#), ("100 persen", "100", #"0" persen""#),
            ("57,5 %", "0.575", #"0.0" "%"#), ("40Org", "40", #"0"Org""#),
            ("2.500 orang", "2500", #"[<1000]General" orang";[<1000000]#\.##0" orang";#\.###\.##0" orang""#),
            ("75% SK", "0.75", #"0%" SK""#), ("-3 poin", "-3", #"0" poin""#), ("75%", "0.75", "0%"),
            ("1.234.567 SK", "1234567", #"#,##0" SK""#), ("2000%", "20", "0%"),
        ])
    func measured(raw: String, value: String, format: String) throws {
        let meant = try #require(QuantityReading.read(raw).stated.reading.value?.number)
        let number = try #require(SheetNumber(.value(.stated(raw, meant))))
        #expect(number.value == Decimal(string: value))
        #expect(number.format == format)
        let noted = format.split(separator: ";").map { $0.hasSuffix("\"") ? "\($0.dropLast()) *\"" : "\($0)\" *\"" }
        #expect(number.pattern(marks: ["*"]) == noted.joined(separator: ";"))
    }

    @Test("a number with words that nobody called a figure stays text")
    func labels() {
        #expect(SheetNumber(.text("1 Prosentase ASN")) == nil)
        #expect(SheetNumber(.text("12 dokumen")) == nil)
    }

    @Test(
        "one whose digits say something else stays text, and one that is long, has other digits or signs of formats",
        arguments: [
            ("007", "7"), ("696,263,250.50", "696263250.5"), ("1.5", "15000"), ("57.60%", "57.6"),
            ("57.6 %", "57.6"), ("12 dokumen perencanaan", "12"), ("35 orang/14 bulan", "35"), ("5 \"buku\"", "5"),
            ("12  dokumen", "12"), ("007 orang", "7"), ("12 orang)", "12"), ("5 a;b", "5"), ("0,125 %", "0.125"),
        ])
    func otherDigits(raw: String, value: String) throws {
        #expect(SheetNumber(.value(.stated(raw, try #require(Decimal(string: value))))) == nil)
    }

    @Test("marks of notes stand in the format, so that the figure stays a number")
    func marks() throws {
        let number = try #require(SheetNumber(printed: "5"))
        #expect(number.pattern(marks: []) == "0")
        #expect(number.pattern(marks: ["*", "2"]) == "0\" * 2\"")
        #expect(number.pattern(marks: ["\""]) == nil)
    }

    @Test("what shrank is a negative number that is shown in brackets")
    func brackets() throws {
        let number = try #require(SheetNumber(.value(.change(-20_000_000, decimals: 0))))
        #expect(number.value == -20_000_000)
        #expect(number.format == "#,##0;(#,##0)")
        #expect(number.pattern(marks: ["*"]) == "#,##0\" *\";(#,##0)\" *\"")
        #expect(SheetNumber(.value(.change(-20, decimals: 2)))?.format == "#,##0.00;(#,##0.00)")
    }
}
