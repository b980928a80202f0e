import Application
import Domain

extension FindingFilter {
    /// Names and values of an address.
    var query: [String: String?] {
        [
            "tingkat": severity?.rawValue, "keadaan": state?.rawValue, "orang": person?.description, "cari": text,
            "dokumen": document?.text,
        ]
    }

    /// What there isn't is left out.
    init(query values: [String: String]) {
        let named = (values["dokumen"] ?? "").trimmed
        self.init(
            severity: values["tingkat"].flatMap { Severity(rawValue: $0) },
            state: values["keadaan"].flatMap { State(rawValue: $0) },
            person: values["orang"].flatMap { UUIDv7($0) }.map { AccountID($0) },
            text: SearchWords.limited(values["cari"]?.squeezed),
            document: named.isEmpty ? nil : DocumentID(named))
    }
}
