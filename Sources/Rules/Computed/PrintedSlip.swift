import Domain
import FoundationEssentials

/// How a printed number differs from the one meant, where one slip of typing explains it: "8 dan 0 tertukar".
struct PrintedSlip: Hashable, Sendable {
    let title: Localized

    /// Numbers of fewer than three digits are too short to tell.
    static func between(printed: Decimal, meant: Decimal) -> PrintedSlip? {
        guard printed != meant, printed > 0, meant > 0 else { return nil }
        let decimals = max(decimals(of: printed), decimals(of: meant))
        let plain = between(digits(of: printed, decimals: decimals), digits(of: meant, decimals: decimals))
        return plain ?? between(digits(of: printed, decimals: 0), digits(of: meant, decimals: 0))
    }

    /// Compares digits alone: a digit left out or added, two neighbours exchanged.
    private static func between(_ printed: [UInt8], _ meant: [UInt8]) -> PrintedSlip? {
        guard max(printed.count, meant.count) >= 3 else { return nil }
        switch printed.count - meant.count {
        case 0:
            let differing = printed.indices.filter { printed[$0] != meant[$0] }
            guard differing.count == 2, printed[differing[0]] == meant[differing[1]],
                printed[differing[1]] == meant[differing[0]]
            else { return nil }
            let (one, other) = (meant[differing[0]], meant[differing[1]])
            return PrintedSlip(
                title: .init(
                    id: "angka \(one) dan \(other) tertukar", en: "the digits \(one) and \(other) exchanged"))
        case -1:
            return added(meant, printed).map { digit in
                PrintedSlip(title: .init(id: "angka \(digit) tertinggal", en: "a digit \(digit) left out"))
            }
        case 1:
            return added(printed, meant).map { digit in
                PrintedSlip(title: .init(id: "angka \(digit) berlebih", en: "a digit \(digit) too many"))
            }
        default: return nil
        }
    }

    /// The digit the longer number has more than the shorter.
    private static func added(_ long: [UInt8], _ short: [UInt8]) -> UInt8? {
        let same = zip(long, short).prefix { $0 == $1 }.count
        return Array(long[(same + 1)...]) == Array(short[same...]) ? long[same] : nil
    }

    private static func decimals(of value: Decimal) -> Int { max(0, -value.exponent) }

    private static func digits(of value: Decimal, decimals: Int) -> [UInt8] {
        let text = IndonesianFormat.number(value, decimals: max(decimals, Self.decimals(of: value)))
        let all = text.utf8.filter { (48...57).contains($0) }.map { $0 - 48 }
        return Array(all)
    }
}
