import Synchronization
import Testing

@testable import Application

@Suite("Waiting after wrong passwords")
struct SignInDelayTests {
    private final class Clock: Sendable {
        let now = Mutex<Int64>(1_000_000)
        var port: ClockPort { ClockPort { Timestamp(milliseconds: self.now.withLock { $0 }) } }
        func advance(_ seconds: Int) { now.withLock { $0 += Int64(seconds) * 1000 } }
    }

    @Test("three attempts cost nothing, then each costs twice as long as the one before, up to five minutes")
    func grows() async {
        let clock = Clock()
        let delay = SignInDelay(clock: clock.port)
        for _ in 1...3 { #expect(await delay.begin(login: "a", address: "1") == nil) }
        var waits: [Int] = []
        for _ in 1...12 {
            #expect(await delay.begin(login: "a", address: "1") == nil)
            let wait = await delay.begin(login: "a", address: "1") ?? 0
            waits.append(wait)
            clock.advance(wait)
        }
        #expect(waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
    }

    @Test("the right password forgets the wrong ones")
    func succeeds() async {
        let delay = SignInDelay(clock: Clock().port)
        for _ in 1...3 { #expect(await delay.begin(login: "a", address: "1") == nil) }
        await delay.succeed(login: "a", address: "1")
        for _ in 1...4 { #expect(await delay.begin(login: "a", address: "1") == nil) }
        #expect(await delay.begin(login: "a", address: "1") == 1)
    }

    @Test("the right password of one name forgets nothing that was counted at its address for others")
    func guesserWithAccount() async {
        let delay = SignInDelay(clock: Clock().port)
        for number in 1...20 {
            #expect(await delay.begin(login: "own", address: "1") == nil)
            await delay.succeed(login: "own", address: "1")
            #expect(await delay.begin(login: "\(number)", address: "1") == nil)
        }
        #expect(await delay.begin(login: "own", address: "1") == nil)
        await delay.succeed(login: "own", address: "1")
        #expect(await delay.begin(login: "other", address: "1") == nil)
        #expect(await delay.begin(login: "own", address: "1") == 1)
    }

    @Test("who mistypes and then signs in leaves nothing behind at an address of many")
    func office() async {
        let clock = Clock()
        let delay = SignInDelay(clock: clock.port)
        for number in 1...100 {
            for _ in 1...3 { #expect(await delay.begin(login: "\(number)", address: "1") == nil) }
            await delay.succeed(login: "\(number)", address: "1")
        }
        for number in 1...100 {
            #expect(await delay.begin(login: "nama salah \(number)", address: "1") == nil)
            clock.advance(3600)
        }
    }

    @Test("an attempt that nobody could look at counts for nothing, and the delay before it isn't waited for again")
    func withdraws() async {
        let clock = Clock()
        let delay = SignInDelay(clock: clock.port)
        for _ in 1...100 {
            #expect(await delay.begin(login: "a", address: "1") == nil)
            await delay.withdraw(login: "a", address: "1")
        }
        for _ in 1...4 { #expect(await delay.begin(login: "a", address: "1") == nil) }
        clock.advance(1)
        for _ in 1...3 {
            #expect(await delay.begin(login: "a", address: "1") == nil)
            await delay.withdraw(login: "a", address: "1")
        }
        #expect(await delay.begin(login: "a", address: "1") == nil)
        #expect(await delay.begin(login: "a", address: "1") == 2)
    }

    @Test("somebody at another address isn't kept out for long")
    func elsewhere() async {
        let clock = Clock()
        let delay = SignInDelay(clock: clock.port)
        for number in 1...200 {
            _ = await delay.begin(login: "a", address: "\(number)")
            clock.advance(30)
        }
        #expect(await delay.begin(login: "a", address: "own") == nil)
        #expect(await delay.begin(login: "a", address: "own").map { $0 <= 30 } == true)
    }
}
