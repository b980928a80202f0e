import Domain

/// Findings that concern the same part of a plan, numbered as in the whole report.
package struct FindingGroup: Sendable {
    /// A finding with its number and its place in words.
    package struct Member: Sendable {
        package let number: Int
        package let finding: Finding
        package let trail: PlaceNames.Trail
    }

    /// From the outermost node inwards; empty where the place has no name.
    package let nodes: [String]
    package let members: [Member]

    /// The last two names: "Program … › Kegiatan …".
    package var title: String { nodes.suffix(2).joined(separator: " › ") }

    /// The findings of a report by severity, then by place in reading order; numbers run through.
    package static func groups(
        of report: CheckReport, in language: Language
    ) -> [(severity: Severity, groups: [FindingGroup])] {
        let names = PlaceNames(report.dossier, in: language)
        var number = 0
        return Severity.allCases.compactMap { severity in
            var groups: [FindingGroup] = []
            for finding in report.findings where finding.severity == severity {
                number += 1
                let member = Member(number: number, finding: finding, trail: names.trail(of: finding.cause))
                if let last = groups.last, last.nodes == member.trail.nodes {
                    groups[groups.count - 1] = FindingGroup(nodes: last.nodes, members: last.members + [member])
                } else {
                    groups.append(FindingGroup(nodes: member.trail.nodes, members: [member]))
                }
            }
            return groups.isEmpty ? nil : (severity, groups)
        }
    }
}
