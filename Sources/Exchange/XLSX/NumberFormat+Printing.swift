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
    private static let generalDecimals = 9
    /// A number with more decimals was computed, not typed.
    private static let typedDecimals = 4

    func print(_ number: StoredNumber, is1904: Bool) -> Printed {
        switch kind {
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

    /// Digit by digit from the right; those without a place of their own stand in the first.
    private static func pictured(_ number: StoredNumber, _ picture: [Character?]) -> Printed? {
        let digits = number.rounded(decimals: 0).plain
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        var rest = Array(digits)
        var text: [Character] = []
        let first = picture.firstIndex(of: nil)
        for index in picture.indices.reversed() {
            guard let literal = picture[index] else {
                if index == first { text += rest.reversed() } else if let digit = rest.popLast() { text.append(digit) }
                continue
            }
            text.append(literal)
        }
        return Printed(text: String(text.reversed()))
    }

    private static func print(_ number: StoredNumber, _ pattern: Pattern) -> Printed {
        if let pictured = pictured(number, pattern.picture), !pattern.picture.isEmpty { return pictured }
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
