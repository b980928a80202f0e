import Domain
import FoundationEssentials

extension NumberFormat {
    /// A stored number as it is shown, and as it is read.
    struct Printed: Hashable, Sendable {
        var text: String
        /// What to read in place of the text, where that could be read otherwise or hides digits.
        var figure: String?
        /// The stored number in digits, where the text shows another one.
        var hidden: String?
    }

    /// Digits that a general cell has room for.
    static let generalDecimals = 9
    /// A number with more decimals was computed, not typed.
    private static let typedDecimals = 4

    func print(_ number: StoredNumber, is1904: Bool) -> Printed {
        switch conditional.first(where: { $0.condition.holds(for: number.decimal) })?.kind ?? kind {
        case .general, .text:
            return Self.print(number.rounded(decimals: Self.generalDecimals), Pattern(most: Self.generalDecimals))
        case .date(let date):
            guard let parts = number.wholeAndBillionths else { return Printed(text: number.text()) }
            return Printed(text: date.text(day: parts.whole, billionths: parts.billionths, is1904: is1904))
        case .number(let pattern):
            let whole = pattern.hasDigits ? pattern : Pattern(most: Self.generalDecimals)
            return Self.print(number, whole)
        }
    }

    /// As spreadsheets show it: also what stands beside a place that stays empty.
    private static func print(_ number: StoredNumber, _ picture: [PictureSign]) -> Printed {
        let shown = number.rounded(decimals: 0)
        let text = pictured(shown, picture)
        let kept = number.decimals <= typedDecimals ? number : number.rounded(decimals: 2)
        let hidden = kept == shown ? nil : kept.plain
        guard !isRead(text, as: kept) else { return Printed(text: text, hidden: hidden) }
        return Printed(text: text, figure: affixed(kept, picture), hidden: hidden)
    }

    /// Digit by digit from the right; those without a place of their own stand in the first.
    private static func pictured(_ whole: StoredNumber, _ picture: [PictureSign]) -> String {
        var rest = whole.isZero ? [] : whole.plain.filter(\.isNumber)
        let first = picture.firstIndex { $0.literal == nil }
        var text: [Character] = []
        for index in picture.indices.reversed() {
            switch picture[index] {
            case .literal(let character): text.append(character)
            case .digit(let isRequired):
                if let digit = rest.popLast() { text.append(digit) } else if isRequired { text.append("0") }
                if index == first { text += rest.reversed() }
            }
        }
        return (whole.isNegative ? "-" : "") + String(text.reversed())
    }

    /// The number between what stands before and behind all digits, where that is its unit.
    private static func affixed(_ number: StoredNumber, _ picture: [PictureSign]) -> String {
        let prefix = picture.prefix { $0.literal != nil }.compactMap(\.literal)
        let suffix = picture.reversed().prefix { $0.literal != nil }.compactMap(\.literal).reversed()
        let text = String(prefix) + number.plain + String(suffix)
        let isUnit = !(prefix + suffix).contains(where: \.isNumber) && QuantityReading.read(text).ambiguity == nil
        return isUnit && isRead(text, as: number) ? text : number.plain
    }

    /// Whether a text is read as a number, and as no other amount of money.
    private static func isRead(_ text: String, as number: StoredNumber) -> Bool {
        let (value, amount) = (number.decimal, MoneyReading.read(text).reading.value?.rupiah)
        return QuantityReading.read(text).stated.reading.value?.number == value && (amount ?? value) == value
    }

    private static func print(_ number: StoredNumber, _ pattern: Pattern) -> Printed {
        if !pattern.picture.isEmpty { return print(number, pattern.picture) }
        if number.decimals == 0, pattern.isBare {
            let text = number.text(decimals: pattern.least, grouped: pattern.isGrouped)
            return Printed(text: text, figure: isPlain(text) ? nil : number.plain)
        }
        let meant = number.timesPowerOfTen(max(pattern.scale, 0))
        let shown = number.timesPowerOfTen(pattern.scale).rounded(decimals: pattern.most)
        let digits = shown.text(decimals: pattern.least, grouped: pattern.isGrouped)
        func written(_ digits: String) -> String { pattern.prefix + digits + pattern.suffix }
        func figure(_ value: StoredNumber) -> String { written(value.plain) }
        let text = written(digits)
        guard shown != meant else {
            return Printed(text: text, figure: isPlain(digits) ? nil : figure(meant))
        }
        if meant.decimals <= typedDecimals || pattern.scale < 0 {
            return Printed(text: text, figure: figure(meant), hidden: meant.plain)
        }
        let kept = meant.rounded(decimals: max(pattern.most, 2))
        return Printed(text: text, figure: figure(kept), hidden: kept == shown ? nil : kept.plain)
    }

    /// Whether digits can be read in one way only: no mark that three digits follow to the end.
    private static func isPlain(_ digits: String) -> Bool {
        let bytes = digits.utf8
        guard let mark = bytes.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
            return true
        }
        return bytes.distance(from: mark, to: bytes.endIndex) != 4
    }
}
