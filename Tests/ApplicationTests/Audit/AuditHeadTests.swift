import Domain
import Testing

@testable import Application

@Suite("Heads of audit chains")
struct AuditHeadTests {
    private let agency = RegisteredAgency(
        key: AgencyKey(region: RegionID(Self.id(1)), agency: AgencyID(Self.id(2))),
        agency: Agency(name: "Badan", region: RegionalGovernment(kind: .city, name: "Contoh")))

    @Test(
        "a head is read back from its text",
        arguments: [AuditHead(length: 0, seal: []), AuditHead(length: 17, seal: [0, 171, 255])])
    func roundTrip(head: AuditHead) {
        #expect(AuditHead(head.text) == head)
    }

    @Test(
        "what is no head is not read", arguments: ["", "17", "-1:ab", "17:abc", "17:xy", "017:ab", "17:AB", "17:ab:"])
    func refuses(text: String) {
        #expect(AuditHead(text) == nil)
    }

    @Test("a list of heads is read back by the names of the agencies, whatever they are called now")
    func list() {
        let head = AuditHead(length: 17, seal: [1, 2])
        let text = AuditHeadList.line(agency, head)
        #expect(AuditHeadList.read("\(text)\n\n") == [agency.key.agency: head])
        #expect(AuditHeadList.read("") == [:])
        #expect(AuditHeadList.read("\(text)\nBadan 17:0102") == nil)
    }

    private static func id(_ number: Int64) -> UUIDv7 { UUIDv7(at: Timestamp(milliseconds: number), random: (1, 1)) }
}
