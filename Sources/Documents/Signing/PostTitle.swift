import Domain

/// The title of a post with the agency it belongs to, as it is written outside the agency's own list of posts.
struct PostTitle {
    /// "Sekretaris Badan Kepegawaian Daerah Kabupaten Blora"; as it stands where it names its agency, or none is known.
    let whole: String

    init(_ title: String, of agency: Agency) {
        guard let name = agency.name?.trimmed, !name.isEmpty,
            !NormalizedName(title).text.contains(NormalizedName(name).text)
        else {
            whole = title
            return
        }
        let head = NormalizedName(agency.headTitle).words
        let isHead =
            Signatory(title: title, capacity: .own).isHead(of: agency)
            && head.starts(with: NormalizedName(title).words)
        let place = [name, agency.region?.title].compactMap { $0 }.joined(separator: " ")
        let full = isHead ? agency.headTitle : "\(title.trimmed) \(place)"
        whole = title == title.uppercased() ? full.uppercased() : full
    }
}
