import Synchronization
import Testing

@testable import Application

@Suite("A value made once")
struct OnceTests {
    @Test("whoever asks gets the same, made once, however many ask at a time")
    func once() async {
        let (value, made) = (Once<Int>(), Mutex(0))
        let make: @Sendable () -> Int = {
            made.withLock { count in
                count += 1
                return count
            }
        }
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { value.value(make) } }
            for await one in group { #expect(one == 1) }
        }
        #expect(made.withLock { $0 } == 1)
    }
}
