import Domain
import TestSupport
import Testing

@Suite("Amounts in words")
struct TerbilangTests {
    @Test(
        "numbers are written in words",
        arguments: [
            (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (14, "empat belas"), (21, "dua puluh satu"),
            (100, "seratus"), (110, "seratus sepuluh"), (999, "sembilan ratus sembilan puluh sembilan"),
            (1000, "seribu"), (2001, "dua ribu satu"), (1_000_000, "satu juta"), (101_000, "seratus satu ribu"),
            (-5, "minus lima"), (1_000_000_000_000_000_000, "satu kuintiliun"),
            (
                15_334_891_500,
                "lima belas miliar tiga ratus tiga puluh empat juta delapan ratus sembilan puluh satu ribu lima ratus"
            ),
        ] as [(Int64, String)])
    func writes(number: Int64, words: String) {
        #expect(Terbilang.words(number) == words)
    }

    @Test("amounts name rupiah and sen")
    func writesMoney() {
        #expect(Terbilang.words(Money(rupiah: 500)) == "lima ratus rupiah")
        #expect(Terbilang.words(Money(sen: -150)) == "minus satu rupiah lima puluh sen")
    }

    @Test("every written number is read back the same")
    func readsWhatIsWritten() {
        Property.forAll(Generator.integer(in: 0...Int.max), runs: 1000) { value in
            [Int64(value), -Int64(value), Int64(value % 2_000_000)].allSatisfy { number in
                TerbilangReading(Terbilang.words(number))?.number == number
            }
        }
    }

    @Test("every written amount is read back the same")
    func readsMoney() {
        Property.forAll(Generator.integer(in: 0...1_000_000_000_000_000), runs: 300) { value in
            [Money(sen: Int64(value)), Money(sen: -Int64(value))].allSatisfy { money in
                TerbilangReading(Terbilang.words(money))?.money == money
            }
        }
    }
}
