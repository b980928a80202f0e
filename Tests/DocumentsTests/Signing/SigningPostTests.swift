import Domain
import Testing

@testable import Documents

@Suite("Posts of those who sign")
struct SigningPostTests {
    private let agency = Agency(name: "Inspektorat", region: RegionalGovernment(kind: .regency, name: "Y"))

    private func lines(_ title: String, _ capacity: Signatory.Capacity) -> [String] {
        let post = SigningPost(Signatory(title: title, capacity: capacity), of: agency)
        return SignatureBlock(capacity: capacity, title: post.lines()).headLines
    }

    @Test(
        "one's own post carries the mark of one's capacity",
        arguments: [
            (Signatory.Capacity.own, "Inspektur"), (.acting, "Plt. Inspektur"), (.actingDaily, "Plh. Inspektur"),
            (.interim, "Pj. Inspektur"),
        ])
    func own(capacity: Signatory.Capacity, line: String) {
        #expect(lines("Inspektur", capacity) == [line])
    }

    @Test("on behalf of the head, the head's post stands above one's own; u.b. the secretary's between them")
    func onBehalf() {
        #expect(lines("Sekretaris", .onBehalf) == ["a.n. Inspektur", "Kabupaten Y", "Sekretaris"])
        #expect(
            lines("Kepala Subbagian Umum", .furtherOnBehalf)
                == ["a.n. Inspektur", "Kabupaten Y", "Sekretaris", "u.b.", "Kepala Subbagian Umum"])
    }

    @Test("whom one signs for is printed as the source names it, not as is usual")
    func printed() {
        func lines(_ capacity: Signatory.Capacity, _ title: String, for superiors: [String]) -> [String] {
            let signatory = Signatory(title: title, capacity: capacity, superiors: superiors)
            return SignatureBlock(capacity: capacity, title: SigningPost(signatory, of: agency).lines()).headLines
        }
        #expect(
            lines(.onBehalf, "Sekretaris", for: ["Kepala Inspektorat Daerah Kabupaten Y"])
                == ["a.n. Kepala Inspektorat Daerah", "Kabupaten Y", "Sekretaris"])
        #expect(
            lines(.furtherOnBehalf, "Asisten Umum", for: ["Bupati Y", "Pj. Sekretaris Daerah"])
                == ["a.n. Bupati Y", "Pj. Sekretaris Daerah", "u.b.", "Asisten Umum"])
        #expect(lines(.furtherOnBehalf, "Kasubbag", for: ["Inspektur"]) == ["a.n. Inspektur", "u.b.", "Kasubbag"])
        #expect(lines(.onBehalf, "Inspektur", for: ["Inspektur"]) == ["a.n. Inspektur"])
    }

    @Test("a post in capitals has those between in capitals, too")
    func capitals() {
        let post = SigningPost(
            Signatory(title: "KEPALA BIDANG", capacity: .furtherOnBehalf), of: agency, superior: ["KEPALA BADAN"])
        #expect(post.lines() == ["KEPALA BADAN", "SEKRETARIS", "u.b.", "KEPALA BIDANG"])
    }

    @Test("a head who signs on behalf does so for the head of the region")
    func region() {
        #expect(lines("Inspektur", .onBehalf) == ["a.n. Bupati Y", "Inspektur"])
    }

    @Test("an assistant of the region's secretary signs for the head of the region, u.b. below the secretary")
    func assistant() {
        #expect(lines("Asisten Administrasi Umum", .onBehalf) == ["a.n. Bupati Y", "Asisten Administrasi Umum"])
        #expect(
            lines("Asisten Administrasi Umum", .furtherOnBehalf)
                == ["a.n. Bupati Y", "Sekretaris Daerah", "u.b.", "Asisten Administrasi Umum"])
    }

    @Test(
        "a region that ends a post stands on a line of its own",
        arguments: [
            ("Kepala Badan X Kabupaten Y", ["Kepala Badan X", "Kabupaten Y"]),
            ("KEPALA BADAN X KABUPATEN Y", ["KEPALA BADAN X", "KABUPATEN Y"]), ("Sekretaris", ["Sekretaris"]),
        ])
    func broken(post: String, lines: [String]) {
        #expect(SigningPost.lines(of: post, region: agency.region) == lines)
        #expect(SigningPost.lines(of: post, region: nil) == [post])
    }
}
