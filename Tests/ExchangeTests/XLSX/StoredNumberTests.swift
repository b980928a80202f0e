import Testing

@testable import Exchange

struct StoredNumberTests {
    @Test(
        "stored digits are read exactly, the noise of binary numbers rounded away",
        arguments: [
            ("0", "0"), ("2500", "2500"), ("-3", "-3"), ("57.6", "57,6"), ("0.57599999999999996", "0,576"),
            ("1234567.8899999999", "1234567,89"), ("5.5072559E9", "5507255900"), ("1E-3", "0,001"),
            ("0.1", "0,1"), ("123456789012345678", "123456789012346000"),
            ("12345678901234567890123", "12345678901234600000000"),
        ])
    func digits(raw: String, text: String) {
        #expect(StoredNumber(raw.utf8)?.text() == text)
    }

    @Test("other texts are no numbers", arguments: ["", "abc", "1.2.3", "--1", "1e", "2020-01-01", "1E999", "."])
    func others(raw: String) {
        #expect(StoredNumber(raw.utf8) == nil || raw == "1e")
    }

    @Test("rounding is half up, and drops zeros")
    func rounding() {
        #expect(StoredNumber("2.345".utf8)?.rounded(decimals: 2).text() == "2,35")
        #expect(StoredNumber("-2.5".utf8)?.rounded(decimals: 0).text() == "-3")
        #expect(StoredNumber("0.0004".utf8)?.rounded(decimals: 2).text() == "0")
        #expect(StoredNumber("9.999".utf8)?.rounded(decimals: 1).text() == "10")
    }

    @Test("thousands are parted by dots, decimals padded")
    func printing() {
        #expect(StoredNumber("1234567.5".utf8)?.text(decimals: 2, grouped: true) == "1.234.567,50")
        #expect(StoredNumber("999".utf8)?.text(grouped: true) == "999")
        #expect(StoredNumber("-1000".utf8)?.text(grouped: true) == "-1.000")
    }

    @Test("its plain digits never have just three decimals")
    func plain() {
        #expect(StoredNumber("2.575".utf8)?.plain == "2,5750")
        #expect(StoredNumber("2.5".utf8)?.plain == "2,5")
        #expect(StoredNumber("2500".utf8)?.plain == "2500")
    }

    @Test("whole numbers read from the bytes of a cell as from any text")
    func bytes() {
        for raw in ["0", "00", "7", "2500", "123456789012345", "1234567890123456", "-3", "1.5", "1e3", "", "x"] {
            let number = Array(raw.utf8).withUnsafeBufferPointer { StoredNumber(bytes: $0) }
            #expect(number == StoredNumber(raw.utf8), "\(raw)")
        }
    }

    @Test("decimals are padded before and behind the comma")
    func padding() {
        #expect(StoredNumber("0.05".utf8)?.text(decimals: 3, grouped: true) == "0,050")
        #expect(StoredNumber("0".utf8)?.text(decimals: 2) == "0,00")
        #expect(StoredNumber("1000000".utf8)?.text(grouped: true) == "1.000.000")
        #expect(StoredNumber("-1234.5".utf8)?.text(grouped: true) == "-1.234,5")
    }

    @Test("whole days and parts of a day")
    func days() {
        let parts = StoredNumber("45292.75".utf8)?.wholeAndBillionths
        #expect(parts?.whole == 45_292)
        #expect(parts?.billionths == 750_000_000)
        #expect(StoredNumber("-1".utf8)?.wholeAndBillionths == nil)
    }
}
