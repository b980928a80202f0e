import Domain
import Rules

/// Reads dossiers as they were at earlier revisions, and compares two of them.
package actor ReadRevision {
    /// More are not kept in memory.
    private static let limit = 8

    private struct Place: Hashable {
        let dossier: DossierKey
        let version: DossierVersion
    }

    private let register: RegisterPort
    private let port: RevisionPort
    private let notes: FindingNotePort
    private let digest: DigestPort
    private let background: BackgroundPort
    private let nomenclature: NomenclaturePort
    private var kept: [Place: DossierRevision] = [:]
    /// The one asked for longest ago first.
    private var order: [Place] = []

    package init(
        register: RegisterPort, port: RevisionPort, notes: FindingNotePort, digest: DigestPort,
        background: BackgroundPort, nomenclature: NomenclaturePort = .none
    ) {
        self.register = register
        self.port = port
        self.notes = notes
        self.digest = digest
        self.background = background
        self.nomenclature = nomenclature
    }

    /// The revisions of a dossier that can be read; nil where there is no such dossier.
    package func readable(_ key: DossierKey) async throws(ReadingFault) -> ClosedRange<Int>? {
        do { return try await port.readable(key) } catch { throw .store(error) }
    }

    /// A revision before the current one; nil where there is none that can be read. What was noted of its findings later
    /// isn't told.
    package func run(_ key: DossierKey, _ revision: Int) async throws(ReadingFault) -> DossierRevision? {
        let current: DossierVersion?
        do { current = try await register.version(key) } catch { throw .store(error) }
        guard let current, revision < current.revision else { return nil }
        let place = Place(
            dossier: key, version: DossierVersion(generation: current.generation, revision: revision))
        if let known = kept[place] {
            keep(known, at: place)
            return known
        }
        guard let stored = try await stored(key, revision), let end = stored.end else { return nil }
        let written: [FindingNote]
        do { written = try await notes.notes(key).filter { $0.moment < end } } catch { throw .store(error) }
        let nomenclature = nomenclature
        let report = await background.run {
            CheckDocuments.report(on: stored.stored.proposal, pack: .official, nomenclature: nomenclature)
        }
        guard let report else { throw .overloaded }
        let checked = CheckedDossier(key: key, version: stored.stored.version, report: report)
        let read = DossierRevision(
            noted: NotedDossier(checked: checked, notes: written, digest: digest), entry: stored.entry)
        keep(read, at: place)
        return read
    }

    /// Two revisions, the current one too; nil where one of them can't be read.
    package func compare(
        _ key: DossierKey, _ from: Int, _ to: Int
    ) async throws(ReadingFault) -> RevisionComparison? {
        guard let before = try await stored(key, from), let after = try await stored(key, to) else { return nil }
        let comparison = await background.run { RevisionComparison(from: before, to: after) }
        guard let comparison else { throw .overloaded }
        return comparison
    }

    private func stored(_ key: DossierKey, _ revision: Int) async throws(ReadingFault) -> StoredRevision? {
        do { return try await port.load(key, revision) } catch { throw .store(error) }
    }

    private func keep(_ revision: DossierRevision, at place: Place) {
        order.removeAll { $0 == place }
        order.append(place)
        kept[place] = revision
        if order.count > Self.limit { kept[order.removeFirst()] = nil }
    }
}
