import Domain

/// How a printed amount differs from the one that was meant, where a slip of typing explains it.
enum DigitSlip: Hashable, Sendable {
    /// Two neighbouring digits exchanged: 1.350 for 1.530.
    case exchanged
    /// One digit too many: 1.5500 for 1.500.
    case extra
    /// One digit too few.
    case missing

    /// "dua angka tertukar".
    var title: Localized {
        switch self {
        case .exchanged: .init(id: "dua angka tertukar", en: "two digits exchanged")
        case .extra: .init(id: "satu angka berlebih", en: "one digit too many")
        case .missing: .init(id: "satu angka kurang", en: "one digit missing")
        }
    }

    /// Nil where no single slip leads from one amount to the other; amounts of fewer than five digits are too short.
    static func between(printed: Money, meant: Money) -> DigitSlip? {
        guard printed.sen > 0, meant.sen > 0, printed.sen % 100 == 0, meant.sen % 100 == 0 else { return nil }
        let printedDigits = Array(String(printed.sen / 100).utf8)
        let meantDigits = Array(String(meant.sen / 100).utf8)
        guard printedDigits.count >= 5, meantDigits.count >= 5 else { return nil }
        switch printedDigits.count - meantDigits.count {
        case 0: return isExchanged(printedDigits, meantDigits) ? .exchanged : nil
        case 1: return isLonger(printedDigits, than: meantDigits) ? .extra : nil
        case -1: return isLonger(meantDigits, than: printedDigits) ? .missing : nil
        default: return nil
        }
    }

    private static func isExchanged(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let differing = left.indices.filter { left[$0] != right[$0] }
        guard differing.count == 2, differing[1] == differing[0] + 1 else { return false }
        return left[differing[0]] == right[differing[1]] && left[differing[1]] == right[differing[0]]
    }

    private static func isLonger(_ long: [UInt8], than short: [UInt8]) -> Bool {
        let same = zip(long, short).prefix { $0 == $1 }.count
        return long[(same + 1)...] == short[same...]
    }
}
