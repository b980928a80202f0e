import Application
import Domain
import Markup

/// The form for the address in an agency's letterheads.
struct AgencyAddressView {
    let agency: AgencyKey
    let lines: [String]
    let complaint: Localized?
    /// As the form sent it; nil for what counts now.
    let seen: String?

    func write(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Alamat pada kop surat", en: "Address in letterheads").text(in: language))
        w.complaint(complaint, in: context)
        let seen = seen ?? SettingsChange.address(agency, []).code(in: context.site)
        w.form(to: .changeAddress(agency), in: context, .class("narrow")) { w in
            w.hidden(FormField.seen, seen)
            w.element("div", .class("mb-3")) { w in
                let label = Localized(
                    id: "Jalan, telepon, surel, kode pos: satu baris masing-masing, paling banyak "
                        + "\(SiteSettings.addressLines)",
                    en: "Street, telephone, e-mail, postcode: a line each, at most \(SiteSettings.addressLines)")
                w.element(
                    "label", .fixed("for", FormField.address), .class("form-label"), text: label.text(in: language))
                w.element(
                    "textarea", .fixed("name", FormField.address), .fixed("id", FormField.address),
                    .number("rows", SiteSettings.addressLines), .class("form-control"),
                    .fixed("aria-describedby", "alamat-kosong"), text: lines.joined(separator: "\n"))
                let hint = Localized(
                    id: "Bila dikosongkan, dipakai alamat yang tercetak pada dokumen yang diimpor.",
                    en: "If left empty, the address printed in the imported documents is used.")
                w.element("p", .class("hint"), .fixed("id", "alamat-kosong"), text: hint.text(in: language))
            }
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-primary"),
                text: Localized(id: "Simpan alamat", en: "Save the address").text(in: language))
        }
    }
}
