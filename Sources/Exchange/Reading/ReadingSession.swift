import Domain

/// One agency and period while its files are read: what they add up to so far.
struct ReadingSession {
    var builder: DossierBuilder
    var registry = PlanRegistry()
    var doubts: [Doubt] = []
    var unread: [UnreadCell] = []

    init(_ head: DocumentHead) {
        let agency = Agency(name: head.agency, region: head.region)
        builder = DossierBuilder(agency: agency, period: head.year.map { $0...$0 } ?? head.span)
    }

    var proposal: ImportProposal {
        ImportProposal(dossier: builder.build(), doubts: doubts, unread: unread)
    }

    /// Adds what a document leaves open, in the order of its source.
    mutating func note(doubts: [Doubt], unread: [UnreadCell]) {
        self.doubts += SourceOrder.sorted(doubts, by: \.place)
        self.unread += SourceOrder.sorted(unread, by: \.place)
    }

    /// Whether any document added after so many others has an entry.
    func hasReadSomething(after known: Int) -> Bool {
        builder.dossier.documents.dropFirst(known).contains { !$0.entries.isEmpty }
    }
}
