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
        /// When the last attempt was counted.
        var last = Timestamp(milliseconds: 0)
    }

    /// After which one attempt is forgotten: an office has one address, and people who mistype their names.
    private static let forgiving: Int64 = 3_600_000

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
            let rest = (now.milliseconds - record.last.milliseconds) / Self.forgiving
            record.failures = max(0, record.failures - Int(min(rest, 1 << 20))) + 1
            record.last = now
            record.until = Timestamp(milliseconds: now.milliseconds + Self.delay(subject, failures: record.failures))
            records[subject] = record
        }
        return nil
    }

    /// The attempt was right: what was counted for this name is forgotten, at its address too. What was counted there
    /// for others stays: nobody guesses for longer by having an account.
    func succeed(login: String, address: String) {
        let own = records[.attempt(login: login, address: address)]?.failures ?? 0
        takeBack(own, of: .address(address))
        records[.attempt(login: login, address: address)] = nil
        records[.login(login)] = nil
    }

    /// It could not be found out whether the attempt was right.
    func withdraw(login: String, address: String) {
        for subject in Self.subjects(login, address) { takeBack(1, of: subject) }
    }

    /// The delay before the attempt was waited for.
    private func takeBack(_ count: Int, of subject: Subject) {
        guard var record = records[subject], record.failures > count else {
            records[subject] = nil
            return
        }
        record.failures -= count
        record.until = Timestamp(milliseconds: 0)
        records[subject] = record
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
