/// How long someone waits after wrong passwords: longer with each, for a name at an address, an address and a name.
///
/// Nobody is locked out for good: every delay has an end, and one that was waited for lets the next attempt through.
actor SignInDelay {
    /// Whose attempts are counted together.
    enum Subject: Hashable {
        case attempt(login: String, address: String)
        case address(String)
        case login(String)

        /// Wrong attempts that cost nothing.
        var allowance: Int {
            switch self {
            case .attempt: 3
            case .address, .login: 20
            }
        }

        /// The longest delay in milliseconds.
        var longest: Int64 {
            switch self {
            case .attempt, .address: 300_000
            case .login: 30_000
            }
        }
    }

    private struct Record {
        var failures = 0
        var until = Timestamp(milliseconds: 0)
    }

    /// More are not kept in memory.
    private static let limit = 10_000

    private let clock: ClockPort
    private var records: [Subject: Record] = [:]

    init(clock: ClockPort) {
        self.clock = clock
    }

    /// Counts an attempt as wrong until it is known to be right; how many seconds it has to wait, nil where it may go on.
    func begin(login: String, address: String) -> Int? {
        let (now, subjects) = (clock.now(), Self.subjects(login, address))
        let until = subjects.compactMap { records[$0]?.until }.max() ?? now
        if until > now { return Int((until.milliseconds - now.milliseconds + 999) / 1000) }
        makeRoom(at: now)
        for subject in subjects {
            var record = records[subject] ?? Record()
            record.failures += 1
            record.until = Timestamp(milliseconds: now.milliseconds + Self.delay(subject, failures: record.failures))
            records[subject] = record
        }
        return nil
    }

    /// The attempt was right: what was counted for this name is forgotten.
    func succeed(login: String, address: String) {
        for subject in Self.subjects(login, address) { records[subject] = nil }
    }

    private static func subjects(_ login: String, _ address: String) -> [Subject] {
        [.attempt(login: login, address: address), .address(address), .login(login)]
    }

    /// In milliseconds: one second after the first that costs something, then twice as long each time.
    private static func delay(_ subject: Subject, failures: Int) -> Int64 {
        let costing = failures - subject.allowance
        return costing <= 0 ? 0 : min(subject.longest, 1000 << Int64(min(costing - 1, 20)))
    }

    /// Forgets those whose delay is over, where there are too many.
    private func makeRoom(at now: Timestamp) {
        guard records.count >= Self.limit else { return }
        records = records.filter { $0.value.until > now }
        if records.count >= Self.limit { records = [:] }
    }
}
