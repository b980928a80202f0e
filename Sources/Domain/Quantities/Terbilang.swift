/// Writes numbers and amounts in Indonesian words, as decrees print them after the figure.
package enum Terbilang {
    static let digits = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    ]

    /// Powers of a thousand, the largest first.
    static let scales: [(word: String, value: UInt64)] = [
        ("kuintiliun", 1_000_000_000_000_000_000), ("kuadriliun", 1_000_000_000_000_000),
        ("triliun", 1_000_000_000_000), ("miliar", 1_000_000_000), ("juta", 1_000_000), ("ribu", 1_000),
    ]

    /// "lima belas miliar tiga ratus juta"; "minus" before a negative number.
    package static func words(_ number: Int64) -> String {
        (number < 0 ? "minus " : "") + words(of: number.magnitude)
    }

    /// "lima ratus rupiah lima puluh sen".
    package static func words(_ money: Money) -> String {
        let sen = money.sen.magnitude % 100
        let whole = (money.sen < 0 ? "minus " : "") + words(of: money.sen.magnitude / 100) + " rupiah"
        return sen == 0 ? whole : "\(whole) \(words(of: sen)) sen"
    }

    private static func words(of number: UInt64) -> String {
        if number == 0 { return digits[0] }
        var words: [String] = []
        var rest = number
        for scale in scales where rest >= scale.value {
            let count = rest / scale.value
            words.append(count == 1 && scale.value == 1_000 ? "seribu" : "\(belowThousand(count)) \(scale.word)")
            rest %= scale.value
        }
        if rest > 0 { words.append(belowThousand(rest)) }
        return words.joined(separator: " ")
    }

    private static func belowThousand(_ number: UInt64) -> String {
        let hundreds = Int(number / 100)
        let rest = Int(number % 100)
        var words: [String] = []
        if hundreds > 0 { words.append(hundreds == 1 ? "seratus" : "\(digits[hundreds]) ratus") }
        switch rest {
        case 0: break
        case 10: words.append("sepuluh")
        case 11: words.append("sebelas")
        case ..<10: words.append(digits[rest])
        case ..<20: words.append("\(digits[rest - 10]) belas")
        default:
            words.append("\(digits[rest / 10]) puluh")
            if rest % 10 > 0 { words.append(digits[rest % 10]) }
        }
        return words.joined(separator: " ")
    }
}
