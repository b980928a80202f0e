import Domain
import Regulation

/// The day by which a kind of document is to be there in every year, unless another was chosen.
package struct CustomaryDeadline: Hashable, Sendable {
    package let kind: DocumentKind
    package let day: DueDay
    package let basis: RegulationSheet.Basis

    /// As it is now; the first of a cycle first.
    package static let all = DocumentKind.allCases.compactMap { kind in
        DocumentDeadlines.days(of: kind)?.editions.last.map { edition in
            CustomaryDeadline(
                kind: kind, day: edition.value,
                basis: .init(title: edition.basis.title, isVerified: edition.basis.isVerified))
        }
    }.sorted { $0.day.date(in: 0) < $1.day.date(in: 0) }
}
