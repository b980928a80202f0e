import Domain

/// The statement of an agreement in the wording of PermenPANRB 53/2014, as agreements in use print it.
struct AgreementStatement {
    let part: AgreementPart

    var content: [Content] { part.second.map(between) ?? alone }

    private static let purpose =
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada "
        + "hasil"
    private static let promise =
        "berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai "
        + "target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan."
    private static let answer = "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab"

    /// Of one who has no superior.
    private var alone: [Content] {
        [
            .paragraph(RichText("\(Self.purpose), saya yang bertanda tangan di bawah ini:")),
            .facts(facts(part.first)),
            .paragraph(RichText(Self.promise)),
            .paragraph(RichText("\(Self.answer) saya.")),
        ]
    }

    private func between(_ superior: AgreementSide) -> [Content] {
        [
            .paragraph(RichText("\(Self.purpose), kami yang bertanda tangan di bawah ini:")),
            .facts(facts(part.first)),
            .paragraph(RichText([.init("selanjutnya disebut "), .init("PIHAK PERTAMA", .strong), .init(";")])),
            .facts(facts(superior)),
            .paragraph(
                RichText([
                    .init("selaku atasan pihak pertama, selanjutnya disebut "), .init("PIHAK KEDUA", .strong),
                    .init("."),
                ])),
            .paragraph(RichText("Pihak pertama \(Self.promise) \(Self.answer) kami.")),
            .paragraph(
                RichText(
                    "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian "
                        + "kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian "
                        + "penghargaan dan sanksi.")),
        ]
    }

    private func facts(_ side: AgreementSide) -> [Fact] { [Fact("Nama", .room), Fact("Jabatan", side.post)] }
}
