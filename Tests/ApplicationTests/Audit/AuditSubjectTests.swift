import Domain
import Testing

@testable import Application

@Suite("What an entry of the log is about")
struct AuditSubjectTests {
    private static let id = UUIDv7(at: Timestamp(milliseconds: 1), random: (1, 1))

    @Test("records of the log are named")
    func reads() {
        #expect(AuditSubject(record: "dossier") == .dossier)
        #expect(AuditSubject(record: "statements/S1/a.I1/12") == .statement(entry: EntryID("S1/a.I1"), index: 12))
        #expect(AuditSubject(record: "agency") == .agency)
        #expect(AuditSubject(record: "accounts/\(Self.id)") == .account(AccountID(Self.id)))
        #expect(AuditSubject(record: "settings/tenggat.action-plan") == .setting("tenggat.action-plan"))
        let draft = ImportDraftID(Self.id)
        #expect(AuditSubject(record: "imports/\(Self.id)") == .draft(draft))
        #expect(AuditSubject(record: "imports/\(Self.id)/unread-2") == .reading(.unread(2), of: draft))
        #expect(AuditSubject(record: "people/\(Self.id)") == .person(PersonID(Self.id)))
        #expect(AuditSubject(record: "appointments/\(Self.id)") == .appointment(AppointmentID(Self.id)))
        #expect(
            AuditSubject(record: "dossiers/\(Self.id)/findings/target.quarters-make-year/nodes/S1/target")
                == .finding(
                    DossierID(Self.id), rule: "target.quarters-make-year", cause: DossierPath(text: "nodes/S1/target")))
    }

    @Test(
        "others are kept as they stand",
        arguments: [
            "", "x", "agency/1", "accounts/1", "settings", "imports/1", "imports/\(id)/x", "imports/\(id)/doubt-1/2",
            "dossier/1", "statements/S1", "statements/S1/x", "people/1", "dossiers/1/findings/a/b",
        ])
    func others(record: String) {
        #expect(AuditSubject(record: record) == .other(record))
    }

    @Test("a subject is written as it is read")
    func written() {
        let (id, draft) = (Self.id, ImportDraftID(Self.id))
        let subjects: [AuditSubject] = [
            .agency, .account(AccountID(id)), .setting("name"), .dossier,
            .statement(entry: EntryID("S1/a.I1"), index: 12),
            .finding(DossierID(id), rule: "a.b", cause: DossierPath(text: "nodes/S1/target")), .person(PersonID(id)),
            .appointment(AppointmentID(id)), .draft(draft), .reading(.doubt(3), of: draft), .other("x/y"),
        ]
        for subject in subjects { #expect(AuditSubject(record: subject.record) == subject) }
    }
}
