import Documents
import Domain

/// Reads dossiers as they were at earlier revisions, and compares two of them.
package actor ReadRevision {
    private struct Place: Hashable {
        let dossier: DossierKey
        let version: DossierVersion
    }

    private let register: RegisterPort
    private let port: RevisionPort
    private let notes: FindingNotePort
    private let digest: DigestPort
    private let background: BackgroundPort
    private let checking: CheckStored
    private var kept = RecentlyUsed<Place, DossierRevision>(limit: 8)
    /// What is being read now; whoever asks for it in the meantime waits for it.
    private var underway: [Place: Task<Result<DossierRevision?, ReadingFault>, Never>] = [:]

    package init(
        register: RegisterPort, port: RevisionPort, notes: FindingNotePort, digest: DigestPort,
        background: BackgroundPort, nomenclature: NomenclaturePort = .none
    ) {
        self.register = register
        self.port = port
        self.notes = notes
        self.digest = digest
        self.background = background
        checking = CheckStored(register: register, background: background, nomenclature: nomenclature)
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
        if let known = kept.value(place) { return known }
        let task = underway[place] ?? Task { await read(place) }
        underway[place] = task
        return try await task.value.get()
    }

    private func read(_ place: Place) async -> Result<DossierRevision?, ReadingFault> {
        defer { underway[place] = nil }
        do throws(ReadingFault) {
            let stored = try await stored(place.dossier, place.version.revision)
            guard let stored, let end = stored.end else { return .success(nil) }
            let written: [FindingNote]
            do { written = try await notes.notes(place.dossier).filter { $0.moment < end } } catch {
                throw .store(error)
            }
            let checked = try await checking.check(stored.stored)
            let revision = DossierRevision(
                noted: NotedDossier(checked: checked, notes: written, digest: digest), entry: stored.entry)
            kept.keep(revision, for: place)
            return .success(revision)
        } catch {
            return .failure(error)
        }
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

    /// The official comparison of two revisions, semula and menjadi; nil where one of them can't be read.
    ///
    /// - Parameter zone: whose days they were made on.
    package func matrix(
        _ key: DossierKey, _ from: Int, _ to: Int, _ figures: DocumentOptions.Figures = .asStated, in zone: TimeZoneName
    ) async throws(ReadingFault) -> Document? {
        guard let before = try await stored(key, from), let after = try await stored(key, to) else { return nil }
        let matrix = await background.run { RevisionComparison.matrix(before, after, figures, in: zone) }
        guard let matrix else { throw .overloaded }
        return matrix
    }

    private func stored(_ key: DossierKey, _ revision: Int) async throws(ReadingFault) -> StoredRevision? {
        do { return try await port.load(key, revision) } catch { throw .store(error) }
    }
}
