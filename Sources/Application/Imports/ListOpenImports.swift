import Domain

/// Lists the drafts of an agency that were not taken over; how much was read of one is kept, since it never changes.
package actor ListOpenImports {
    private let drafts: ImportDraftPort
    private let reviewing: ReviewImport
    /// Doubts and unread cells of a draft, settled or not; nil for one that can't be read.
    private var noteCounts: [ImportDraftKey: Int?] = [:]

    package init(drafts: ImportDraftPort, reviewing: ReviewImport) {
        self.drafts = drafts
        self.reviewing = reviewing
    }

    /// The latest first.
    ///
    /// - Parameter limit: more aren't told of.
    package func run(_ agency: AgencyKey, limit: Int) async throws(ReadingFault) -> [OpenImport] {
        let lines: [ImportDraftLine]
        do { lines = try await drafts.list(agency).filter { $0.taken == nil } } catch { throw .store(error) }
        let open = Set(lines.map(\.key))
        noteCounts = noteCounts.filter { $0.key.agency != agency || open.contains($0.key) }
        var found: [OpenImport] = []
        for line in lines.prefix(limit) {
            let count = try await noteCount(of: line.key)
            found.append(OpenImport(line: line, questions: count.map { max(0, $0 - line.settledCount) }))
        }
        return found
    }

    /// Nil for one that can't be read, or not now: its own page tells why.
    private func noteCount(of key: ImportDraftKey) async throws(ReadingFault) -> Int? {
        if let known = noteCounts[key] { return known }
        let count: Int?
        do throws(ImportFault) {
            let proposal = try await reviewing.draft(key).proposal
            count = proposal.doubts.count + proposal.unread.count
        } catch {
            switch error {
            case .store(.damagedRecord), .gone, .upload, .unreadable, .changed, .stale:
                count = nil
            case .store(let fault): throw .store(fault)
            // It is listed all the same, and read by whoever looks next.
            case .overloaded: return nil
            }
        }
        noteCounts.updateValue(count, forKey: key)
        return count
    }
}
