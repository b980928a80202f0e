import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Checking passwords")
struct CheckPasswordTests {
    /// What stands in the way of knowing.
    private enum Obstacle: Sendable, CaseIterable {
        case store, hashing
    }

    private final class Office: Sendable {
        let obstacle = Mutex<Obstacle?>(nil)
        let hashed = Mutex(0)

        var checking: CheckPassword {
            CheckPassword(accounts: accounts, passwords: passwords, clock: ClockPort { Timestamp(milliseconds: 0) })
        }

        private var accounts: AccountPort {
            AccountPort(
                find: { _ throws(StoreFault) in
                    if self.obstacle.withLock({ $0 }) == .store { throw .busy(place: "a") }
                    return nil
                }, page: { _ in AccountList(accounts: [], total: 0) }, working: { _ in [] }, open: { _, _ in nil },
                change: { _, _, _, _, _ in .gone },
                beginSession: { _, _, _ in }, session: { _ in nil }, noteUse: { _ in }, endSession: { _ in })
        }

        private var passwords: PasswordPort {
            PasswordPort(
                hash: { _ in nil },
                verify: { _, hash in
                    self.hashed.withLock { $0 += 1 }
                    return self.obstacle.withLock { $0 } == .hashing ? nil : hash != nil
                })
        }
    }

    @Test("what could not be checked isn't counted", arguments: Obstacle.allCases)
    private func obstacles(obstacle: Obstacle) async {
        let office = Office()
        let checking = office.checking
        office.obstacle.withLock { $0 = obstacle }
        for _ in 1...50 {
            await #expect(throws: obstacle == .store ? .store(.busy(place: "a")) : CheckPassword.Fault.overloaded) {
                try await checking.run("sandi", of: "sari", address: "1")
            }
        }
        office.obstacle.withLock { $0 = nil }
        for _ in 1...4 {
            await #expect(throws: CheckPassword.Fault.wrong) {
                try await checking.run("sandi", of: "sari", address: "1")
            }
        }
        await #expect(throws: CheckPassword.Fault.delayed(seconds: 1)) {
            try await checking.run("sandi", of: "sari", address: "1")
        }
    }

    @Test(
        "names and passwords that can't be cost as much as those that can",
        arguments: [
            ("sari", "sandi"), ("a@b", "sandi"), ("", "sandi"), ("sari", ""),
            ("sari", String(repeating: "x", count: 257)),
            (String(repeating: "x", count: 10_000), "sandi"),
        ])
    func sameCost(login: String, password: String) async {
        let office = Office()
        await #expect(throws: CheckPassword.Fault.wrong) {
            try await office.checking.run(password, of: login, address: "1")
        }
        #expect(office.hashed.withLock { $0 } == 1)
    }
}
