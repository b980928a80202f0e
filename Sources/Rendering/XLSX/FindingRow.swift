import Documents
import Domain

/// A finding as a row of the workbook.
struct FindingRow: Hashable {
    let agency: String
    let number: Int
    let finding: Finding
    /// The part of the plan, from the outermost node inwards.
    let part: String
    let language: Language

    static func rows(of run: CheckRun, in language: Language) -> [FindingRow] {
        run.reports.flatMap { report in
            FindingGroup.groups(of: report, in: language).flatMap(\.groups).flatMap { group in
                group.members.map { member in
                    let names = group.nodes + [member.trail.indicator, member.trail.field].compactMap { $0 }
                    return FindingRow(
                        agency: report.agencyTitle ?? CheckLabel.unnamed.text(in: language), number: member.number,
                        finding: member.finding, part: names.joined(separator: " › "), language: language)
                }
            }
        }
    }

    /// The place to mend first, as far as the source tells.
    var location: String { finding.places.first?.source?.location(in: language) ?? "" }

    var quote: String { finding.places.first?.quote.squeezed ?? "" }

    /// The other places, a line each.
    var furtherPlaces: String {
        finding.places.dropFirst().map { place in
            [place.source?.location(in: language), place.quote.squeezed].compactMap { $0 }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    var note: String { finding.restsOnDoubt ? CheckLabel.restsOnDoubt.text(in: language) : "" }

    /// A text of ours as a cell.
    func text(_ text: Localized) -> SheetCell { .text(text.text(in: language)) }
}
