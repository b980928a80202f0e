extension RegionalGovernment {
    /// The post that leads it: "Bupati Blora", "Wali Kota Blitar", "Gubernur Jawa Tengah".
    package var headTitle: String {
        switch kind {
        case .province: "Gubernur \(name)"
        case .regency: "Bupati \(name)"
        case .city: "Wali Kota \(name)"
        }
    }
}
