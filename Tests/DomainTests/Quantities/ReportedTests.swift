import Domain
import Testing

@Suite("Reported values")
struct ReportedTests {
    @Test("missing is not zero and turns into nothing")
    func isNotZero() {
        let missing: [Reported<Int>] = [
            .missing(.blank), .missing(.dash), .missing(.unreadable), .notApplicable(.noSuchColumn),
        ]
        for value in missing {
            #expect(value != .reported(0))
            #expect(value.value == nil)
            #expect(!value.isReported)
        }
    }

    @Test("mapping keeps the reason of what is missing")
    func maps() {
        #expect(Reported.reported(2).map { "\($0)" } == .reported("2"))
        #expect(Reported<Int>.missing(.dash).map { "\($0)" } == .missing(.dash))
        #expect(Reported<Int>.notApplicable(.noSuchColumn).map { "\($0)" } == .notApplicable(.noSuchColumn))
    }
}
