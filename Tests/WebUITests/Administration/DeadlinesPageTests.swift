import Application
import Domain
import Testing
import WebUI

@Suite("Days by which documents are due, in a form")
struct DeadlinesPageTests {
    private static func fields(_ values: [String: String]) -> FormFields { FormFields(values.mapValues { [$0] }) }

    @Test("a line for each document that every year is to have, empty where the customary day holds")
    func lines() {
        let day = DueDay(yearsAfter: 1, month: 1, day: 15)
        let page = DeadlinesPage(SiteSettings(deadlines: [.performanceReport: day]))
        #expect(page.entries.map(\.kind) == CustomaryDeadline.all.map(\.kind))
        #expect(page.entries.map(\.day) == ["", "", "", "", "", "15"])
        #expect(page.entries.last?.month == 1)
    }

    @Test("what was sent is read; an empty day is the customary one")
    func reads() {
        let sent = [
            "hari-action-plan": " 7 ", "bulan-action-plan": "4", "tahun-action-plan": "0", "hari-work-plan": "",
        ]
        let filled = DeadlinesPage(SiteSettings()).filled(with: Self.fields(sent))
        #expect(filled.complaint == nil)
        #expect(
            filled.days.filter { $0.day != nil }.map { "\($0.kind) \($0.day?.text ?? "")" } == ["actionPlan +0-04-07"])
        #expect(filled.days.count == CustomaryDeadline.all.count)
    }

    @Test(
        "a day that there isn't is named, and what was typed stays", arguments: ["31", "0", "x", "-1", "999999999999"])
    func refuses(day: String) throws {
        let sent = ["hari-action-plan": day, "bulan-action-plan": "4", "tahun-action-plan": "0"]
        let filled = DeadlinesPage(SiteSettings()).filled(with: Self.fields(sent))
        #expect(try #require(filled.complaint).id.contains(DocumentKind.actionPlan.title))
        #expect(filled.entries.contains { $0.kind == .actionPlan && $0.day == day && $0.month == 4 })
    }
}
