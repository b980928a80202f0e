import Synchronization
import Testing

@testable import Application

@Suite("A value made once")
struct OnceTests {
    @Test("whoever asks gets the same, made once, however many ask at a time")
    func once() async {
        let (value, made) = (Once<Int>(), Counter())
        let make: @Sendable () -> Int = { made.next() }
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { value.value(make) } }
            for await one in group { #expect(one == 1) }
        }
        #expect(made.next() == 2)
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }
}
