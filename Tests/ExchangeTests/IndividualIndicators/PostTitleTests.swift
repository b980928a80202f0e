import Domain
import Testing

@testable import Exchange

struct PostTitleTests {
    @Test(
        "rank and kind of a post from its title",
        arguments: [
            ("Kepala Badan Kepegawaian Daerah", PostTitle.Rank.head, Position.Kind.seniorLeadership),
            ("Inspektur", .head, .seniorLeadership), ("Camat", .head, .administrator), ("Lurah", .head, .supervisor),
            ("Sekretaris", .division, .administrator), ("Kepala Bidang Mutasi", .division, .administrator),
            ("Kabid Mutasi", .division, .administrator), ("Sekretaris Daerah", .head, .seniorLeadership),
            ("Kasubbag Keuangan", .subdivision, .supervisor), ("Kepala Sub Bidang Diklat", .subdivision, .supervisor),
            ("Kepala Seksi Arsip", .subdivision, .supervisor), ("Kepala UPT Puskesmas", .subdivision, .supervisor),
            ("Pengelola Kepegawaian", .staff, .executor), ("Analis Kepegawaian Ahli Muda", .staff, .functional),
            ("Arsiparis Terampil", .staff, .functional), ("Auditor", .staff, .functional),
            ("Bendahara", .staff, .executor),
        ])
    func ranks(title: String, rank: PostTitle.Rank, kind: Position.Kind) {
        #expect(PostTitle(title).rank == rank)
        #expect(PostTitle(title).kind == kind)
    }

    @Test("lines that could be the title of a post that leads")
    func leads() {
        #expect(PostTitle.leads("KEPALA BIDANG MUTASI"))
        #expect(PostTitle.leads("SEKRETARIS"))
        #expect(!PostTitle.leads("INDIKATOR KINERJA INDIVIDU"))
        #expect(!PostTitle.leads(""))
    }
}
