// renmai:database/components: what runs the database, in which version
CALL dbms.components() YIELD name, versions, edition
RETURN name, versions[0] AS version, edition
ORDER BY name
LIMIT 10
