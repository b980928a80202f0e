import Domain
import FoundationEssentials

/// Counts as sentences of a plan write them: "5 (lima)".
enum CountWords {
    static func text(_ count: Int) -> String {
        "\(IndonesianFormat.number(.init(count))) (\(Terbilang.words(Int64(count))))"
    }
}
