import Application

/// Asks the database for the versions of dossiers: who asks while it answers others waits for the next question, which
/// is put for all of them in one transaction. So no answer is older than its question, however many ask.
actor JoinedVersions {
    private typealias Answer = Result<DossierVersion?, StoreFault>

    private let database: any SQLDatabase
    private var waiting: [(key: DossierKey, answered: CheckedContinuation<Answer, Never>)] = []
    private var isAsking = false

    init(_ database: any SQLDatabase) {
        self.database = database
    }

    /// Nil where there is no such dossier.
    func version(of key: DossierKey) async throws(StoreFault) -> DossierVersion? {
        let answer = await withCheckedContinuation { answered in
            waiting.append((key, answered))
            guard !isAsking else { return }
            isAsking = true
            Task { await askForAll() }
        }
        return try answer.get()
    }

    private func askForAll() async {
        while !waiting.isEmpty {
            let asked = waiting
            waiting = []
            let answers = await ask(Set(asked.map(\.key)))
            for one in asked { one.answered.resume(returning: answers[one.key] ?? .success(nil)) }
        }
        isAsking = false
    }

    /// What is wrong with one dossier is the answer for that one alone.
    private func ask(_ keys: Set<DossierKey>) async -> [DossierKey: Answer] {
        do throws(StoreFault) {
            return try await database.read { connection throws(StoreFault) in
                var answers: [DossierKey: Answer] = [:]
                for key in keys {
                    answers[key] = Answer { () throws(StoreFault) in try RegisterStore.version(of: key, connection) }
                }
                return answers
            }
        } catch {
            return Dictionary(uniqueKeysWithValues: keys.map { ($0, .failure(error)) })
        }
    }
}
