# Houses: the families of the scene. Their pages, people with titles, lineage, honours, invitations, and how leaders keep them.
house-tabs = Pages of this house
house-tab-about = About
house-tab-feed = Posts
house-tab-members = People
house-tab-events = Nights
house-tab-gallery = Pictures
house-tab-lead = Lead
