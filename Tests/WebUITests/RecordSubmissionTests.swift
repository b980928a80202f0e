import Application
import Domain
import Testing

@testable import WebUI

@Suite("Addresses of forms about findings and people")
struct RecordSubmissionTests {
    private static let key = PageSamples.key
    private static let mark = FindingMark(bytes: [UInt8](repeating: 0xAB, count: 16))

    private static var findingForms: [Submission] {
        mark.map { [.assignFinding(key, $0), .dismissFinding(key, $0), .reopenFinding(key, $0)] } ?? []
    }

    private static var forms: [Submission] {
        findingForms + [
            .enterPerson(key.agency), .changePerson(key.agency, PersonID(key.dossier.value)),
            .removePerson(key.agency, PersonID(key.dossier.value)), .appoint(key),
            .release(key, AppointmentID(key.dossier.value)),
        ]
    }

    @Test("an address leads back to what it is for")
    func roundTrip() {
        #expect(Self.forms.count == 8)
        for form in Self.forms {
            #expect(Submission(path: form.address) == form)
            #expect(Submission(path: form.address + "/x") == nil)
        }
    }

    @Test("each asks for what it changes")
    func needs() {
        let agency = Self.key.agency
        #expect(
            Self.findingForms.map(\.need).prefix(2) == [
                .agency(.assignFindings, agency), .agency(.settleFindings, agency),
            ])
        #expect(Submission.enterPerson(agency).need == .agency(.managePeople, agency))
        #expect(Submission.appoint(Self.key).need == .agency(.managePeople, agency))
    }

    @Test(
        "nothing is sent to other addresses",
        arguments: ["/", "/rencana", "/perangkat-daerah/a/b/pegawai", "/perangkat-daerah/x"])
    func unknown(path: String) {
        #expect(Submission(path: path) == nil)
    }
}
