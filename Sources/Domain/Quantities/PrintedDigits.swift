/// The digits of a printed number and the marks between them, before anyone decides what the marks mean.
struct PrintedDigits {
    /// All digits as one whole number.
    let significand: Int64
    /// How many digits stand before, between and after the marks.
    let groups: [Int]
    /// Each "." or "," in order.
    let marks: [UInt8]
    let isNegative: Bool
    let startsWithZero: Bool

    static let dot = UInt8(ascii: ".")

    /// Nil for anything but digits with single marks between them, for codes and dates, and beyond 18 digits.
    init?(_ text: some Sequence<UInt8>) {
        var significand: Int64 = 0
        var digits = 0
        var groups = [0]
        var marks: [UInt8] = []
        var isNegative = false
        var first: UInt8?
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits <= 18 else { return nil }
                significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
                groups[groups.count - 1] += 1
            case Self.dot, UInt8(ascii: ","):
                marks.append(byte)
                groups.append(0)
            case UInt8(ascii: "-") where first == nil && !isNegative:
                isNegative = true
                continue
            default:
                return nil
            }
            first = first ?? byte
        }
        guard groups.dropFirst().allSatisfy({ $0 > 0 }), digits > 0 else { return nil }
        self.significand = significand
        self.groups = groups
        self.marks = marks
        self.isNegative = isNegative
        startsWithZero = first == UInt8(ascii: "0")
        guard marks.count < 2 || threes * 2 >= marks.count else { return nil }
    }

    /// Groups of three after the first: a code or a date has few of them.
    private var threes: Int { groups.dropFirst().count { $0 == 3 } }

    /// Whether every mark could group thousands.
    var isGrouped: Bool { (1...3).contains(groups[0]) && threes == marks.count && !(startsWithZero && groups[0] > 0) }

    /// Whether both kinds of mark occur.
    var isTwofold: Bool { marks.contains { $0 != marks[0] } }

    /// Whether, the last mark being the decimal one, all others group thousands with the other mark.
    var isOrdered: Bool {
        guard let last = marks.last, (1...3).contains(groups[0]) else { return false }
        return marks.dropLast().allSatisfy { $0 != last } && groups.dropFirst().dropLast().allSatisfy { $0 == 3 }
    }

    var lastGroup: Int { groups[groups.count - 1] }
}
