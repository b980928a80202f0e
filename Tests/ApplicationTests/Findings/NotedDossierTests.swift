import Documents
import Domain
import Testing

@testable import Application

@Suite("Findings with the notes on them")
struct NotedDossierTests {
    private func noted(_ dossier: Dossier = FindingSample.dossier(), _ notes: [FindingNote] = []) -> NotedDossier {
        NotedDossier(checked: FindingSample.checked(dossier), notes: notes, digest: .sum)
    }

    private func note(_ act: FindingNote.Act, on subject: FindingSubject) -> FindingNote {
        FindingNote(
            subject: subject, act: act, authorship: Authorship(author: "perencana", reason: "sudah benar"),
            moment: Timestamp(milliseconds: 5))
    }

    @Test("every finding has a mark of its own, the same at every check")
    func marks() {
        let first = noted().findings.map(\.subject.mark)
        #expect(!first.isEmpty)
        #expect(Set(first).count == first.count)
        #expect(first == noted().findings.map(\.subject.mark))
    }

    @Test("a dismissed finding is counted apart and stands no longer in the report")
    func dismissed() throws {
        let subject = try #require(FindingSample.quarters(in: noted())?.subject)
        let before = noted()
        let after = noted(FindingSample.dossier(), [note(.dismissed, on: subject)])
        #expect(after.dismissed.map(\.subject) == [subject])
        #expect(after.open.count == before.open.count - 1)
        #expect(after.count(.error) == before.count(.error) - 1)
        #expect(!after.openReport.findings.contains { $0.rule == subject.rule && $0.cause == subject.cause })
        #expect(after.finding(subject.mark)?.standing.dismissal?.authorship.reason == "sudah benar")
    }

    @Test("the same fault with another figure, or of another thing, is open again and tells what was noted before")
    func reopens() throws {
        let subject = try #require(FindingSample.quarters(in: noted())?.subject)
        let notes = [note(.dismissed, on: subject)]
        for dossier in [FindingSample.dossier(target: "310"), FindingSample.dossier(name: "Jumlah izin")] {
            let finding = try #require(FindingSample.quarters(in: noted(dossier, notes)))
            #expect(finding.subject.cause == subject.cause)
            #expect(finding.subject.mark != subject.mark)
            #expect(!finding.standing.isDismissed)
            #expect(finding.earlier == notes)
        }
    }

    @Test("notes add up to a standing")
    func standing() throws {
        let subject = try #require(noted().findings.first?.subject)
        let account = try #require(FindingSample.account(1)).id
        var standing = FindingStanding([note(.assigned(account), on: subject), note(.dismissed, on: subject)])
        #expect(standing.assignee == account)
        #expect(standing.isDismissed)
        #expect(standing.has(.dismissed))
        #expect(!standing.has(.assigned(nil)))
        standing.add(note(.reopened, on: subject))
        #expect(!standing.isDismissed)
        #expect(standing.has(.reopened))
        #expect(standing.notes.count == 3)
    }

    @Test("a mark is read from its own text alone", arguments: ["", "zz", "00", String(repeating: "0", count: 34)])
    func markText(text: String) throws {
        let mark = try #require(noted().findings.first?.subject.mark)
        #expect(FindingMark(mark.text) == mark)
        #expect(FindingMark(text) == nil)
    }
}
