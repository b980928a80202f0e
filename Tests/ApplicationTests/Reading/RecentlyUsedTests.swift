import Testing

@testable import Application

@Suite("Values kept up to a limit")
struct RecentlyUsedTests {
    @Test("what was asked for longest ago goes first")
    func oldest() {
        var kept = RecentlyUsed<String, Int>(limit: 2)
        kept.keep(1, for: "a")
        kept.keep(2, for: "b")
        #expect(kept.value("a") == 1)
        kept.keep(3, for: "c")
        #expect(kept.value("b") == nil)
        #expect(kept.value("a") == 1)
        #expect(kept.value("c") == 3)
    }

    @Test("a value of the same key takes the place of the one before, its cost too")
    func replaces() {
        var kept = RecentlyUsed<String, Int>(limit: 10)
        kept.keep(1, for: "a", cost: 8)
        kept.keep(2, for: "a", cost: 4)
        kept.keep(3, for: "b", cost: 6)
        #expect(kept.value("a") == 2)
        #expect(kept.value("b") == 3)
        kept.remove("a")
        kept.keep(4, for: "c", cost: 4)
        #expect(kept.value("b") == 3)
    }

    @Test("what costs more than the limit isn't kept, and nothing goes for it")
    func tooLarge() {
        var kept = RecentlyUsed<String, Int>(limit: 10)
        kept.keep(1, for: "a", cost: 4)
        kept.keep(2, for: "b", cost: 11)
        #expect(kept.value("b") == nil)
        #expect(kept.value("a") == 1)
    }
}
