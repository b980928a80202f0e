import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite("Reading amounts of rupiah")
struct MoneyReadingTests {
    @Test(
        "amounts are read in every style the seeds print",
        arguments: [
            ("1.018.175.000,00", 101_817_500_000, true),
            ("1.234.567,00", 123_456_700, true),
            ("1,234,567.00", 123_456_700, true),
            ("696,263,250.00", 69_626_325_000, true),
            ("Rp4,225,000,000", 422_500_000_000, true),
            ("Rp.  800.000.000,-", 80_000_000_000, true),
            ("Rp. 13.954.473.150,-", 1_395_447_315_000, true),
            ("Rp 15.334.891.500,- (lima belas milyar)", 1_533_489_150_000, true),
            ("510000000", 51_000_000_000, true),
            ("2.500", 250_000, true),
            ("1.000,5", 100_050, true),
            ("15.000.000.00", 1_500_000_000, false),
            ("1.825.000.000.00", 182_500_000_000, false),
            ("52.566,625.00", 5_256_662_500, false),
            ("52.566,625", 5_256_662_500, false),
            ("1.313.159,500", 131_315_950_000, false),
            ("-1.000.000", -100_000_000, true),
            ("0", 0, true),
            ("100.000.", 10_000_000, true),
            ("1.000.000,00 *", 100_000_000, true),
            ("250.000*", 25_000_000, true),
        ])
    func reads(raw: String, sen: Int64, isWellFormed: Bool) {
        let stated = MoneyReading.read(raw)
        #expect(stated.reading == .reported(Money(sen: sen)))
        #expect(stated.isWellFormed == isWellFormed)
        #expect(stated.raw == raw)
    }

    @Test("an empty cell and a dash are missing, never zero", arguments: ["", "  ", "-", "–", "Rp -", "Rp. -", "Rp"])
    func isMissing(raw: String) {
        let gap: Reported<Money> = raw.trimmed.isEmpty ? .missing(.blank) : .missing(.dash)
        #expect(MoneyReading.read(raw).reading == gap)
    }

    @Test(
        "what can't be an amount is unreadable",
        arguments: ["APBD", "1,2345", "12 Bulan", "5.03.02.2.01.0003", "999999999999999999", "0.875"])
    func isUnreadable(raw: String) {
        #expect(MoneyReading.read(raw).reading == .missing(.unreadable))
        #expect(!MoneyReading.read(raw).isWellFormed)
    }

    @Test(
        "money is told from targets, codes and civil servants' numbers",
        arguments: [
            ("1.018.175.000,00", true), ("510000000", true), ("Rp 5", true), ("15.000.000.00", true), ("Rp", false),
            ("2.500", false), ("73%", false), ("5.03.02.2.01.0003", false), ("100 Orang", false), ("", false),
            ("-", false), ("12.345.678.901.234.567", true), ("12,345,678,901,234,567", true),
            ("12345678901234567", false),
        ])
    func looksLikeMoney(raw: String, expected: Bool) {
        #expect(MoneyReading.looksLikeMoney(raw) == expected)
    }

    @Test("eighteen digits are a civil servant's number, no amount")
    func knowsNumbersOfPeople() {
        #expect(!MoneyReading.looksLikeMoney(["19010101", "192501", "1", "001"].joined(separator: " ")))
    }

    @Test(
        "amounts in groups of three, however small",
        arguments: [
            ("1.000", true), ("999,999", true), ("12.500,00", true), ("12,500.00", true), ("100", false),
            ("0,875", false),
            ("1.000.00", false), ("1.000,000", false), ("2025", false), ("1.000,5", false), ("1,00", false),
            ("a.000", false), ("", false), (".000", false),
        ])
    func isGrouped(raw: String, expected: Bool) {
        #expect(MoneyReading.isGrouped(raw) == expected)
    }

    @Test("a written amount is read back the same")
    func readsWhatIsWritten() {
        Property.forAll(Generator.integer(in: 0...1_000_000_000_000_000), runs: 500) { value in
            let money = Money(sen: Int64(value))
            return [IndonesianFormat.rupiah(money), IndonesianFormat.plain(money)]
                .allSatisfy { MoneyReading.read($0).reading == .reported(money) }
        }
    }

    @Test("no text makes it crash")
    func isTotal() {
        let letters = Generator.element(of: ["0", "1", "9", ".", ",", "-", "=", "(", "Rp", " ", "\u{a0}", "é", "–"])
        Property.forAll(Generator.array(of: letters, counts: 0...24), runs: 2000) { parts in
            let raw = parts.joined()
            return MoneyReading.read(raw).raw == raw && (MoneyReading.looksLikeMoney(raw) || true)
        }
    }
}
