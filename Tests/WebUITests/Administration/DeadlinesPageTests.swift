import Application
import Domain
import Testing
import WebUI

@Suite("Days by which documents are due, in a form")
struct DeadlinesPageTests {
    private static func fields(_ values: [String: String]) -> FormFields { FormFields(values.mapValues { [$0] }) }

    /// As the form of an action plan is sent.
    private static func sent(_ day: String, _ month: String = "4", shown: String = "+0-03-31") -> FormFields {
        fields([
            "tanggal-action-plan": day, "bulan-action-plan": month, "tahun-action-plan": "0",
            "terlihat-action-plan": shown,
        ])
    }

    @Test("a line for each document that every year is to have, with its customary day or the one that was chosen")
    func lines() {
        let day = DueDay(yearsAfter: 1, month: 1, day: 15)
        let page = DeadlinesPage(SiteSettings(deadlines: [.performanceReport: day]))
        #expect(page.entries.map(\.kind) == CustomaryDeadline.all.map(\.kind))
        #expect(page.entries.map(\.dayOfMonth) == ["31", "31", "31", "31", "30", "15"])
        #expect(page.entries.last?.month == 1)
        #expect(page.entries.last?.shown == "+1-01-15")
    }

    @Test("what was sent otherwise than it was shown is a change; the customary day is taken back")
    func changes() {
        let page = DeadlinesPage(SiteSettings())
        #expect(page.filled(with: Self.sent(" 7 ")).changes == [.actionPlan: DueDay(yearsAfter: 0, month: 4, day: 7)])
        #expect(page.filled(with: Self.sent("31", "3", shown: "+0-05-15")).changes == [.actionPlan: nil])
        #expect(page.filled(with: Self.sent("31", "3")).changes.isEmpty)
    }

    @Test("what somebody else chose since the form was shown is no change, nor is what wasn't sent")
    func others() {
        let chosen = DueDay(yearsAfter: 0, month: 5, day: 15)
        let page = DeadlinesPage(SiteSettings(deadlines: [.actionPlan: chosen, .evaluation: chosen]))
        #expect(page.filled(with: Self.sent("31", "3")).changes.isEmpty)
        #expect(page.filled(with: Self.fields([:])).changes.isEmpty)
    }

    @Test(
        "a day that there isn't is named and marked, and what was typed stays",
        arguments: [
            ("31", "4"), ("0", "4"), ("x", "4"), ("-1", "4"), ("", "4"), ("999999999999", "4"), ("7", "13"), ("7", "x"),
        ])
    func refuses(day: String, month: String) throws {
        let filled = DeadlinesPage(SiteSettings()).filled(with: Self.sent(day.isEmpty ? " " : day, month))
        #expect(try #require(filled.complaint).id.contains(DocumentKind.actionPlan.title))
        #expect(filled.entries.contains { $0.kind == .actionPlan && $0.dayOfMonth == day && $0.day == nil })
    }
}
