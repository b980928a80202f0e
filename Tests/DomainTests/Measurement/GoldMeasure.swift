import Domain
import FoundationEssentials
import TestSupport

/// An indicator of a checked transcription: its targets as printed and how they were judged to make the year.
struct GoldMeasure {
    let quarters: [String?]
    let year: String?
    let unit: String?
    let measure: String

    /// All indicators of `gold/FILE.json`.
    static func read(_ file: String) throws -> [GoldMeasure] {
        let url = Seed.shared.appending(path: "gold").appending(path: "\(file).json")
        let plan = try JSONDecoder().decode(Plan.self, from: Data(contentsOf: url))
        return plan.tree.flatMap(\.measures)
    }

    /// What is proposed from the figures as they are read.
    var proposal: Accumulation {
        let figures = quarters.map { raw in raw.flatMap { QuantityReading.read($0, unit: unit).stated.reading.value } }
        let total = year.flatMap { QuantityReading.read($0, unit: unit).stated.reading.value }
        return AccumulationInference.propose(quarters: figures, year: total)
    }

    func fits(proposal: Accumulation) -> Bool {
        switch (measure, proposal) {
        case ("sum", .sum), ("cumulative", .runningTotal), ("end_only", .lastValue), ("repeat", .repeated): true
        case ("single", .sum), ("single", .lastValue), ("none", .undetermined), ("anomalous", .undetermined): true
        default: false
        }
    }

    private struct Plan: Decodable {
        let tree: [Node]
    }

    private struct Node: Decodable {
        let indicators: [Row]?
        let children: [Node]?

        var measures: [GoldMeasure] {
            (indicators ?? []).map { row in
                GoldMeasure(
                    quarters: row.quarters.map { $0?.raw }, year: row.year?.raw, unit: row.unit,
                    measure: row.measure)
            } + (children ?? []).flatMap(\.measures)
        }
    }

    private struct Row: Decodable {
        enum CodingKeys: String, CodingKey {
            case quarters = "quarterly_targets"
            case year = "annual_target"
            case unit
            case measure
        }

        let quarters: [Target?]
        let year: Target?
        let unit: String?
        let measure: String
    }

    private struct Target: Decodable {
        let raw: String?
    }
}
