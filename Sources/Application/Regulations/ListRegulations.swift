import Documents
import Domain
import Regulation
import Rules

/// Lists what regulations set, from what the rules, the documents and the register of instruments say of themselves.
package enum ListRegulations {
    package static func sheet() -> RegulationSheet {
        RegulationSheet(
            scales: DatedScales.all.flatMap(scales), provisions: provisions(),
            instruments: InstrumentRegister.all.map(instrument))
    }

    private static func scales(_ dated: DatedValues<RatingScale>) -> [RegulationSheet.Scale] {
        dated.editions.enumerated().map { index, edition in
            let next = dated.editions.dropFirst(index + 1).first
            return RegulationSheet.Scale(
                firstYear: edition.firstYear, lastYear: next.map { $0.firstYear - 1 }, scale: edition.value,
                basis: basis(edition.basis))
        }
    }

    /// In the order of their titles.
    private static func provisions() -> [RegulationSheet.Provision] {
        let rules = Dictionary(grouping: ListRules.rules) { $0.basis }
        let documents = Dictionary(grouping: DocumentCatalog.all) { $0.basis }
        let cited = Set(rules.keys).union(documents.keys).compactMap { $0 }.sorted { $0.title < $1.title }
        return cited.map { provision in
            RegulationSheet.Provision(
                basis: basis(provision), rules: (rules[provision] ?? []).map(\.title),
                documents: (documents[provision] ?? []).map(\.title))
        }
    }

    private static func instrument(_ record: InstrumentRecord) -> RegulationSheet.Instrument {
        RegulationSheet.Instrument(
            title: record.instrument.title, name: record.title, gazette: record.gazette?.title,
            repealedBy: record.repeal?.by.title, amendedBy: record.amendments.map(\.by.title))
    }

    private static func basis(_ basis: LegalBasis) -> RegulationSheet.Basis {
        RegulationSheet.Basis(title: basis.title, isVerified: basis.isVerified)
    }
}
