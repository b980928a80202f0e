import Application
import Domain
import Testing

@Suite("Settings of the installation")
struct SiteSettingsTests {
    @Test("a document is due on the customary day, or on the one that was chosen")
    func dueDays() {
        let settings = SiteSettings(deadlines: [.actionPlan: DueDay(yearsAfter: 0, month: 2, day: 29)])
        #expect(settings.dueDay(of: .actionPlan, in: 2025)?.text == "2025-02-28")
        #expect(settings.dueDay(of: .actionPlan, in: 2028)?.text == "2028-02-29")
        #expect(settings.dueDay(of: .performanceReport, in: 2025)?.text == "2026-02-28")
        #expect(settings.dueDay(of: .strategicPlan, in: 2025) == nil)
    }

    @Test("customary days stand in the order of a cycle")
    func customary() {
        #expect(CustomaryDeadline.all.map(\.kind).first == .workPlan)
        #expect(CustomaryDeadline.all.map(\.kind).last == .performanceReport)
        #expect(CustomaryDeadline.all.allSatisfy { !$0.basis.isVerified && !$0.basis.title.isEmpty })
    }
}
