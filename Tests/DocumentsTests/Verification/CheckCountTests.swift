import Domain
import Testing

@testable import Documents

@Suite("What reports count")
struct CheckCountTests {
    @Test("each is named in both languages, one and many told apart in English", arguments: CheckCount.allCases)
    func isThere(count: CheckCount) {
        #expect(!count.noun(2).id.isEmpty)
        #expect(count.noun(1).id == count.noun(2).id)
        #expect(count.noun(1).en != count.noun(2).en)
        #expect(count.noun(0) == count.noun(2))
    }

    @Test("the number stands before")
    func texts() {
        #expect(CheckCount.tables.text(1, in: .en) == "1 table")
        #expect(CheckCount.furtherPlaces.rest(3, in: .en) == "and 3 other places")
        #expect(CheckCount.furtherPlaces.rest(3, in: .id) == "dan 3 letak lain")
    }
}
