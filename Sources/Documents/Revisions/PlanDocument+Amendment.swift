import Domain

extension PlanDocument {
    private static let ordinals = ["", " Kedua", " Ketiga", " Keempat"]

    /// "Perubahan", "Perubahan Kedua"; nil for the first one adopted.
    private var amendment: String? {
        guard revision > 0 else { return nil }
        let index = revision - 1
        return "Perubahan" + (Self.ordinals.indices.contains(index) ? Self.ordinals[index] : " Ke-\(revision)")
    }

    /// A title of it that says which amendment it is: "Perubahan Rencana Aksi". One in capitals stays so.
    func amended(_ title: String) -> String {
        guard let amendment else { return title }
        return (title == title.uppercased() ? amendment.uppercased() : amendment) + " " + title
    }
}
