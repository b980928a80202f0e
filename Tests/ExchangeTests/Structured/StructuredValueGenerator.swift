import Exchange
import TestSupport

/// Random trees and random damage to their texts.
enum StructuredValueGenerator {
    /// Objects with keys that differ, of all kinds of values, a few levels deep.
    static let trees = Generator<StructuredValue>(generate: { random in
        .object([.init("root", tree(&random, depth: 0))])
    })

    /// The texts of such trees with some bytes exchanged, left out or repeated.
    static let brokenTexts = Generator<[UInt8]>(generate: { random in
        let value = StructuredValue.object([.init("root", tree(&random, depth: 0))])
        let isJSON = Bool.random(using: &random)
        return damaged(isJSON ? JSONWriter.bytes(value) : YAMLWriter.bytes(value), &random)
    })

    /// Bytes with up to eight faults.
    static func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        let marks = Array("{}[]:,-\"'\\&*|>!#%@`\n\t 0e.~\0".utf8) + [0xFF, 0xC3, 0x80]
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[index] = marks[Int.random(in: marks.indices, using: &random)]
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(contentsOf: bytes[index...].prefix(20), at: index)
            default: bytes.removeSubrange(index..<min(bytes.count, index + 30))
            }
        }
        return bytes
    }

    /// Texts that formats find hard, and some that documents print.
    static let texts = [
        "", " ", "-", "1", "no", "~", "12:30", "73%", "a: b", "- x", "# x", "x # y", "'", "\"", "\\", "|", ">", "@x",
        "`", "%TAG", "&a", "*b", "!t", "{", "}", "[", "]", ",", "a,b", "?", "? x", ": x", " x", "x ", "\t", "a\tb",
        "a\nb", "a\n\nb\n", "\n", "a\r\nb", "\r", "\0", "\u{1}", "\u{7f}", "\u{85}", "\u{a0}", "\u{2028}", "\u{feff}",
        "é", "😀", "a\u{301}", "Prosentase \"X\"", "Rp. 1.000,-", "---", "...", "--- x", "a\n---\nb", "  a\n b",
        "a \nb", "x\n&y", "null", "true", "2018-01-02", "1.5", "0x1", "1_0", "=", "<<", "\u{10FFFF}", "\u{FFFE}",
    ]

    private static func tree(_ random: inout SplitMix64, depth: Int) -> StructuredValue {
        switch Int.random(in: 0..<(depth < 4 ? 8 : 5), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: number(&random)
        case 3, 4: .string(text(&random))
        case 5:
            .array((0..<Int.random(in: 0...4, using: &random)).map { _ in tree(&random, depth: depth + 1) })
        default:
            .object(
                (0..<Int.random(in: 0...4, using: &random)).map { index in
                    .init("\(index)" + text(&random), tree(&random, depth: depth + 1))
                })
        }
    }

    private static func number(_ random: inout SplitMix64) -> StructuredValue {
        let texts = ["0", "-1", "17326515850.25", "0.1", "23.75", "1e3", "100", "-0.005", "9007199254740993"]
        let text = texts[Int.random(in: texts.indices, using: &random)]
        return ExactNumber(text: text).map { .number($0) } ?? .null
    }

    static func text(_ random: inout SplitMix64) -> String {
        let first = texts[Int.random(in: texts.indices, using: &random)]
        guard Int.random(in: 0..<3, using: &random) == 0 else { return first }
        return first + texts[Int.random(in: texts.indices, using: &random)]
    }
}
